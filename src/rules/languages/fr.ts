import { FRENCH_ANONYMITY } from "../anonymity/fr.ts";
import type { LanguageRules } from "../language.ts";
import { FRENCH_OUTLETS } from "../outlets/fr.ts";

const PREPOSITIONS =
  "à au aux de du des d' en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant après avant lors " +
  "devant derrière malgré parmi selon outre dès jusque jusqu' hors envers auprès via suite face grâce concernant";
const ADVERBS =
  "aussi encore toujours déjà ensuite puis enfin ainsi alors également notamment ailleurs même désormais depuis récemment " +
  "bientôt souvent parfois jamais très plus moins bien mal peu beaucoup trop tout toute surtout plutôt cependant toutefois " +
  "néanmoins pourtant donc là ici là-bas y en se s' lui leur nous vous me m' te t' dernièrement auparavant " +
  "d'abord aussitôt tôt tard hier aujourd'hui demain pour_autant quant ailleurs précisément dit_il";
const CLAUSE =
  "mais car parce puisque lorsque lorsqu' quand si s' alors tandis comme où pourquoi comment afin bien or donc sinon";
const AUXILIARIES =
  "a ont avait avaient ai as avons avez aura auront aurait auraient ayant eu est sont était étaient sera seront serait seraient " +
  "été étant être avoir soit fut furent peut peuvent pouvait doit doivent devait devrait pourrait va vont allait vient veut " +
  "voulait s'est";
const TIME =
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre " +
  "novembre décembre hier aujourd'hui demain matin midi soir nuit après-midi jour jours semaine semaines mois an ans année " +
  "années heure heures minute minutes printemps été automne hiver week-end soirée matinée lendemain veille dernier prochain";
const TITLES =
  "président présidente premier première ministre premier-ministre chancelier secrétaire général générale sénateur sénatrice " +
  "député députée maire préfet préfète gouverneur chef cheffe directeur directrice patron patronne porte-parole procureur " +
  "procureure procureur juge avocat avocate magistrat magistrate pape cardinal évêque roi reine prince princesse colonel " +
  "capitaine commandant commissaire lieutenant maréchal ambassadeur ambassadrice leader numéro coprésident coprésidente " +
  "vice-président vice-présidente délégué déléguée élu élue candidat candidate militant militante entraîneur entraîneuse " +
  "sélectionneur joueur joueuse attaquant acteur actrice chanteur chanteuse réalisateur réalisatrice auteur autrice écrivain " +
  "écrivaine journaliste rédacteur rédactrice historien historienne chercheur chercheuse professeur professeure économiste politologue sociologue " +
  "médecin docteur infirmier infirmière expert experte analyste dirigeant dirigeante responsable fondateur fondatrice " +
  "coordinateur coordinatrice conseiller conseillère syndicaliste milliardaire homme femme amiral rapporteur rapporteure eurodéputé " +
  "eurodéputée parlementaire recteur pdg diplomate dissident opposant opposante membre";

export const FRENCH: LanguageRules = {
  lang: "fr",
  coverage: "full",
  outlets: FRENCH_OUTLETS,
  anonymity: FRENCH_ANONYMITY,
  documents: {
    nouns: "étude|rapport|sondage|arrêt|jugement|baromètre|bilan|audit|note|analyse",
    ties: "(?:de l['’]|du|des|de la|de|d['’]|publiée? (?:\\p{L}+ )?(?:dans|par)(?: la revue| le journal| l['’])?|réalisée? par|menée? par)",
  },
  grammar: { smallMonths: true, headFirst: true },
  quotes: { pairs: ["«»", "“”"], dash: true },
  cues: [
    {
      id: "fr-say",
      use: "say",
      why: "Neutral verbs of saying.",
      finite:
        "dit disent disait disaient déclare déclarent déclarait explique expliquent expliquait ajoute ajoutent ajoutait écrit " +
        "écrivent écrivait répond répondent répondait raconte racontent racontait précise précisent précisait indique " +
        "indiquent indiquait poursuit poursuivent poursuivait note notent notait confie confient confiait rapporte rapportent " +
        "commente commentent commentait conclut reprend résume rétorque réplique tweete lance lançait glisse témoigne " +
        "témoignent détaille détaillait développe relate complète enchaîne souffle",
      participle:
        "dit déclaré expliqué ajouté écrit répondu raconté précisé indiqué poursuivi noté confié rapporté commenté conclu " +
        "résumé rétorqué répliqué tweeté lancé glissé témoigné détaillé relaté posté martelé fait_savoir",
      gerund: "disant déclarant expliquant ajoutant écrivant précisant indiquant notant racontant",
      infinitive:
        "dire déclarer expliquer ajouter écrire répondre raconter préciser indiquer noter confier commenter résumer rétorquer lancer glisser témoigner détailler",
    },
    {
      id: "fr-state",
      use: "state",
      why: "Verbs that report a statement with its force.",
      finite:
        "fait_savoir font_savoir fait_valoir font_valoir met_en_garde mettent_en_garde " +
        "affirme affirment affirmait affirmaient assure assurent assurait estime estiment estimait souligne soulignent " +
        "soulignait soutient soutiennent soutenait insiste insistent insistait rappelle rappellent rappelait confirme " +
        "confirment confirmait annonce annoncent annonçait reconnaît reconnaissent reconnaissait admet admettent admettait " +
        "dément démentent démentait nie nient niait avertit avertissent avertissait prévient préviennent prévenait dénonce " +
        "dénoncent dénonçait regrette regrettent regrettait déplore déplorent déplorait prétend prétendent prétendait " +
        "critique critiquent accuse accusent accusait promet promettent réclame réclament demande demandent appelle appellent " +
        "exige exigent plaide plaident salue saluent juge jugent jugeait considère considèrent considérait observe observent " +
        "constate constatent conteste contestent évoque évoquent évoquait alerte alertent suggère suggèrent prédit signale " +
        "signalent révèle révèlent défend défendent condamne condamnent qualifie qualifiait fustige recommande préconise",
      participle:
        "affirmé assuré estimé souligné soutenu insisté rappelé confirmé annoncé reconnu admis démenti nié averti prévenu " +
        "dénoncé regretté déploré prétendu critiqué accusé promis réclamé demandé appelé exigé plaidé salué jugé considéré " +
        "observé constaté contesté évoqué alerté suggéré prédit signalé révélé défendu condamné qualifié fustigé recommandé " +
        "rejeté proposé réagi menacé",
      gerund:
        "affirmant assurant estimant soulignant soutenant insistant rappelant confirmant annonçant reconnaissant avertissant " +
        "dénonçant regrettant déplorant prétendant accusant promettant jugeant évoquant ajoutant citant",
      infinitive:
        "affirmer assurer estimer souligner insister rappeler confirmer annoncer reconnaître admettre démentir avertir prévenir dénoncer regretter déplorer critiquer promettre alerter suggérer défendre condamner nuancer rassurer justifier tempérer",
    },
    {
      id: "fr-find",
      use: "find",
      why: "What documents and bodies do when they report a result.",
      finite:
        "montre montrent révèle révèlent indique conclut établit démontre recense recensent chiffre estime évalue",
      participle: "montré révélé établi démontré recensé évalué",
    },
    {
      id: "fr-stands",
      use: "say",
      why: 'Impersonal: the source stands behind a preposition ("a-t-on appris de sources diplomatiques").',
      finite: "lit",
      participle: "appris indiqué précisé",
      behind: "de du des d' auprès dans",
    },
    {
      id: "fr-utter",
      use: "utter",
      why: "Speech only beside a quotation.",
      finite:
        "pointe pointait jure lâche plaide tranche martèle soupire agace indigne inquiète étonne interroge amuse emporte ironise " +
        "plaisante sourit abonde renchérit persiste assène balaie tempère nuance résume conclut prévient interroge lance glisse " +
        "répète avoue concède argue argumente désole insurge rassure réfute souvient félicite réjouit défend analyse décrypte décrit peste tonne",
      participle:
        "juré lâché tranché soupiré ironisé plaisanté renchéri assené asséné tempéré nuancé défendu félicité réjoui emporté agacé " +
        "indigné inquiété étonné insurgé",
    },
    {
      id: "fr-read",
      use: "say",
      why: "Nobody's: the text in which the words are read stands behind a preposition (« … », peut-on lire dans le rapport).",
      finite: "lit_-on peut_-on_lire on_peut_lire",
      behind: "dans",
    },
    {
      id: "fr-think",
      use: "think",
      why: "Thoughts: no report of speech.",
      finite: "pense pensent croit croient espère craint veut",
    },
  ],
  goOn: "tente_d' tente_de tentent_d' tentent_de tentait_d' tentait_de tient_à tiennent_à tenait_à tenu_à veut voulu voulait vient_d' vient_de se_contente_d' se_contente_de finit_par fini_par va_jusqu'_à préfère souhaite cherche_à commence_par continue_d' continue_de n'_hésite_pas_à prend_soin_d' prend_soin_de",
  nounLike:
    "pointe note notes demande demandes critique critiques rapporte annonce annonces promet juge estime lance appelle commente montre",
  accordingTo:
    "selon selon_d' d'_après d'_après_d' d'après d'après_d' d'_après_les_informations_de selon_les_mots_de selon_les_termes_de selon_les_informations_de",
  accordingAfter: "",
  opinionOf: "pour",
  bareCues: "",
  issuing: "publié publie diffusé diffuse adressé adresse envoyé envoie écrit posté",
  uttered:
    "lancé lancée dit dite fait faite prononcé prononcée prononcés formulé formulée adressé adressée écrit écrite publié publiée",
  wordPointers:
    "par_ces_mots avec_ces_mots par_cette_phrase avec_cette_phrase en_ces_termes ce_sont_les_mots_de celui_qui_parle_ainsi_est " +
    "celle_qui_parle_ainsi_est ainsi",
  asClause: "comme",
  within: "dans",
  openingParticiples: "é ée és ées ez",
  actVerbs: "confirme confirment confirmait confirmé rejeté condamne condamnent condamné",
  that: "que qu' si",
  pronouns: {
    he: "il",
    she: "elle",
    they: "ils elles",
    it: "",
    other:
      "je j' tu on nous vous ce c' cela ça ceci quoi personne rien tous toutes lui-même eux se s' y celui celle ceux celles",
  },
  elisions: "l d qu j c s n m t jusqu lorsqu puisqu",
  clitics:
    "-t-il=il -t-elle=elle -t-on=on -t-ils=ils -t-elles=elles -il=il -elle=elle -ils=ils -elles=elles -on=on",
  definite: "le la les l' ce cet cette ces celui celle",
  indefinite: "un une des",
  possessive: "son sa ses leur leurs notre nos votre vos mon ma mes",
  quantifiers:
    "deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines quelques beaucoup nombreux nombreuses tous " +
    "toutes chaque autres aucun aucune divers diverses différents différentes",
  prepositions: PREPOSITIONS,
  contractions: "du des",
  nounPrepositions: "de du des d' en",
  tyingPrepositions: "de du des d'",
  complements:
    "au_sein_de au_sein_du au_sein_des au_sein_d' au_fait_de au_fait_du au_fait_des au_fait_d' au_courant_de au_courant_du au_courant_des au_courant_d'",
  and: "et ou ni &",
  clause: CLAUSE,
  relative: "qui que dont lequel laquelle lesquels lesquelles",
  promisers: "comment",
  auxiliaries: AUXILIARIES,
  passive: "est sont était étaient été fut sera serait",
  by: "par",
  negations: "pas rien jamais ni ne n' aucun",
  adverbs: ADVERBS,
  adverbEnding: "ment",
  notAdverbs:
    "médicament bâtiment logement développement règlement changement enseignement environnement financement recrutement investissement " +
    "équipement établissement moment traitement paiement armement événement évènement sentiment comportement engagement licenciement " +
    "supplément vêtement peuplement renseignement avertissement rassemblement redressement commandement segment élément instrument " +
    "argument département arrondissement gouvernement parlement monument",
  pastEnding: "",
  participleEnding: "",
  agentEndings: "eur eurs euse euses iste istes ologue ologues",
  time: TIME,
  honorifics: "m mme mlle mm m. me dr pr monsieur madame maître",
  titles: TITLES,
  nouns: {
    person:
      `${TITLES} responsable expert experte spécialiste chercheur chercheuse élu élue député députée sénateur sénatrice avocat avocate scientifique dirigeant dirigeante économiste historien historienne policier policière témoin victime suspect suspecte accusé accusée prévenu prévenue père mère fils fille frère ` +
      "sœur mari épouse époux veuve ami amie voisin voisine habitant habitante riverain étudiant étudiante élève enseignant " +
      "enseignante professeur salarié salariée employé employée agriculteur agricultrice soldat officier enquêteur source " +
      "proche collaborateur collaboratrice conducteur conductrice client cliente patient patiente propriétaire touriste " +
      "retraité retraitée jeune garçon fonctionnaire gendarme pompier spécialiste scientifique interlocuteur cadre",
    people:
      "militaires policiers témoins victimes suspects parents habitants riverains voisins étudiants élèves enseignants salariés employés " +
      "agriculteurs soldats officiers enquêteurs sources proches autorités experts analystes observateurs chercheurs " +
      "scientifiques spécialistes économistes critiques opposants militants manifestants responsables dirigeants élus députés " +
      "sénateurs ministres syndicats associations médias diplomates avocats magistrats médecins soignants pompiers gendarmes " +
      "historiens avocats fonctionnaires usagers consommateurs défenseurs secours forces ong pays membres alliés familles police gendarmerie entourage opposition",
    body:
      "ministère gouvernement parquet tribunal cour conseil commission assemblée sénat parlement mairie préfecture région " +
      "département agence office institut université école hôpital centre fondation association organisation ong syndicat " +
      "fédération confédération parti groupe entreprise société compagnie banque direction administration armée marine " +
      "police état-major élysée matignon kremlin maison-blanche pentagone union onu otan comité conseil observatoire " +
      "collectif cabinet rectorat chambre autorité service ligue club équipe ambassade caisse métropole ville " +
      "quotidien journal chaîne média hebdomadaire constructeur opérateur géant plateforme académie institution fonds mouvement",
    document:
      "rapport rapports étude études enquête enquêtes sondage sondages communiqué lettre courrier document documents texte note " +
      "bilan estimation estimations chiffres données statistiques arrêt jugement décision ordonnance plainte livre article " +
      "vidéo message tweet publication post tribune entretien interview témoignage enregistrement loi baromètre analyse " +
      "registre informations éléments images",
    anyDocument: "document texte",
    noPaper:
      "entretien interview témoignage enregistrement vidéo message tweet publication post loi données chiffres statistiques estimation estimations informations éléments images enquête enquêtes livre",
    utterance:
      "communiqué lettre courrier message tweet publication post tribune entretien interview vidéo note texte",
    spokesperson: "porte-parole",
    bodyKinds: [
      "entreprise société groupe compagnie firme constructeur opérateur géant fabricant banque assureur start-up plateforme chaîne filiale marque multinationale industriel transporteur",
      "club équipe",
      "journal quotidien hebdomadaire magazine média chaîne site",
      "organisation association ong fondation collectif fédération syndicat confédération union institut observatoire centre",
      "parti mouvement coalition",
      "agence autorité institution organisme office",
    ],
    anaphor:
      "responsable expert experte spécialiste chercheur chercheuse élu élue député députée sénateur sénatrice avocat avocate scientifique dirigeant dirigeante économiste historien historienne groupe entreprise société ministère parti association organisation agence banque syndicat université gouvernement institution",
  },
  ranks: "en_chef en_exercice",
  femaleEndings: "trice euse ienne ière",
  givenNames: { she: "a ette elle ienne", except: "luca andrea nikita joshua" },
  otherThan: "autre autres second seconde deuxième troisième",
  plainPeople:
    "homme femme jeune garçon fille dame monsieur mère père frère sœur fils mari épouse époux veuve veuf ami amie voisin voisine",
  ownTrades:
    "artiste chanteur chanteuse acteur actrice comédien comédienne écrivain écrivaine auteur autrice " +
    "homme femme militant militante syndicaliste footballeur attaquant sportif sportive musicien musicienne cinéaste réalisateur réalisatrice " +
    "entrepreneur entrepreneuse quadragénaire trentenaire quinquagénaire sexagénaire septuagénaire " +
    "octogénaire historien historienne sociologue économiste chercheur chercheuse scientifique spécialiste " +
    "expert experte politologue",
  besides: "également aussi",
  anyOffice:
    "élu élue édile dirigeant dirigeante parlementaire chef_de_l'_état chef_de_l'_etat chef_du_gouvernement " +
    "premier_magistrat responsable homme_politique femme_politique chef_de_l'_exécutif",
  roleEnds: "lors devant après face auprès durant",
  sameOffices: [
    "maire édile élu",
    "députée élue parlementaire",
    "député élu parlementaire",
    "sénateur élu parlementaire",
    "sénatrice élue parlementaire",
    "entraîneur coach technicien sélectionneur",
    "avocat conseil défenseur",
    "procureur magistrat",
    "procureure magistrate",
    "juge magistrat",
    "premier_ministre première_ministre chef_du_gouvernement",
    "président chef_de_l'_état chef_de_l'_etat",
  ],
  male:
    "le il m m. président ministre chancelier sénateur député préfet gouverneur directeur patron procureur avocat pape roi prince " +
    "homme père fils frère mari acteur chanteur réalisateur chercheur entraîneur dirigeant",
  female:
    "la elle mme présidente sénatrice députée préfète directrice patronne procureure avocate reine princesse femme mère fille sœur " +
    "épouse actrice chanteuse réalisatrice chercheuse entraîneuse dirigeante première",
  notNames: `lundi mardi mercredi jeudi vendredi samedi dimanche il elle ils elles on ce cette ces son sa ses leur leurs le la les l' un une des qui que dont plusieurs certains deux trois quelques oui non parmi quant tous toutes`,
  shares: "moitié majorité tiers",
  impersonal: "se s'",
  anybody: "gens",
  sayings:
    "citation décompte bilan récit témoignage calculs estimations estimation dires propos explications données chiffres analyse avis version avertissement " +
    "alerte appel constat phrase conclusion réponse message diagnostic réflexion affirmation",
  spokenAt: "à au aux chez dans côté",
  silentSubjects: "on je j' nous",
  particles: "de du van von el al ben bin d'",
  abbreviations: "m mm mme dr pr me st ste etc ex av bd cf p.s",
};
