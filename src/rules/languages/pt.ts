import { PORTUGUESE_ANONYMITY } from "../anonymity/pt.ts";
import type { LanguageRules } from "../language.ts";
import { PORTUGUESE_OUTLETS } from "../outlets/pt.ts";

const PREPOSITIONS =
  "a ao aos à às de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra com contra desde durante entre " +
  "até sobre sob sem após ante perante segundo conforme mediante junto deste desta neste nesta nesse nessa desse dessa";
const ADVERBS =
  "também ainda já depois então agora hoje ontem amanhã sempre nunca assim além inclusive finalmente antes mais menos muito " +
  "pouco bem mal só apenas mesmo porém contudo entretanto todavia portanto aqui ali lá logo cedo tarde se me te lhe lhes nos " +
  "quase talvez recentemente anteriormente posteriormente enquanto adiante";
const CLAUSE = "mas porque pois quando enquanto embora se como onde senão ora caso";
const AUXILIARIES =
  "tem têm tinha tinham teve tiveram terá teria tenha havia haviam é são era eram foi foram será serão seria seriam sido está " +
  "estão estava estavam esteve sendo pode podem podia poderia deve devem devia deveria vai vão ia quer queria ser estar ter haver seja sejam";
const TIME =
  "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro " +
  "fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã manhã tarde noite " +
  "madrugada dia dias semana semanas mês meses ano anos hora horas minutos verão inverno outono primavera passado próximo";
const TITLES =
  "presidente presidenta vice editor editora redator redatora ex-presidente vice-presidente ministro ministra ex-ministro primeiro-ministro primeira-ministra " +
  "chanceler secretário secretária senador senadora deputado deputada prefeito prefeita governador governadora vereador " +
  "vereadora autarca líder porta-voz diretor diretora director directora chefe procurador procuradora juiz juíza " +
  "desembargador desembargadora delegado delegada advogado advogada promotor promotora papa cardeal bispo arcebispo rei rainha " +
  "príncipe princesa general coronel capitão major comandante comissário comissária embaixador embaixadora coordenador " +
  "coordenadora candidato candidata ativista activista técnico treinador treinadora jogador jogadora atacante ator atriz " +
  "actor actriz cantor cantora autor autora escritor escritora jornalista historiador historiadora pesquisador pesquisadora " +
  "investigador investigadora professor professora economista analista médico médica doutor doutora especialista empresário " +
  "empresária fundador fundadora dirigente responsável assessor assessora relator relatora bastonário reitor reitora " +
  "sargento inspetor inspetora superintendente gerente sociólogo psicóloga psicólogo biólogo bióloga";

export const PORTUGUESE: LanguageRules = {
  lang: "pt",
  coverage: "full",
  outlets: PORTUGUESE_OUTLETS,
  anonymity: PORTUGUESE_ANONYMITY,
  documents: {
    nouns: "estudo|relatório|pesquisa|sondagem|sentença|decisão|levantamento|análise|auditoria",
    ties: "(?:do|da|dos|das|de|publicad[oa] (?:\\p{L}+ )?(?:na|no|em|por|pela|pelo)(?: revista)?|realizad[oa] pel[oa])",
  },
  grammar: { smallMonths: true, headFirst: true, dropsPronoun: true },
  quotes: { pairs: ["“”", "«»", "‘’"], dash: true },
  cues: [
    {
      id: "pt-say",
      use: "say",
      why: "Neutral verbs of saying.",
      finite:
        "diz dizem disse disseram dizia diziam explica explicam explicou explicaram declara declarou declararam acrescenta " +
        "acrescentou acrescentaram escreve escreveu escreveram responde respondeu responderam conta contam contou contaram " +
        "relata relatam relatou relataram comenta comentam comentou comentaram aponta apontam apontou apontaram detalha " +
        "detalhou completa completou conclui concluiu observa observou refere referem referiu referiram indica indicou " +
        "indicaram publicou informa informam informou informaram noticia adianta adiantou salienta salientou falou narra narrou " +
        "complementa complementou finaliza finalizou frisa frisou pontua pontuou pondera ponderou justifica justificou rebate rebateu " +
        "desabafa desabafou resume resumiu questiona questionou menciona mencionou",
      participle:
        "dito explicado declarado acrescentado escrito respondido contado relatado comentado informado referido adiantado " +
        "frisado ponderado justificado questionado mencionado",
      gerund: "dizendo explicando acrescentando declarando escrevendo informando",
      infinitive:
        "dizer explicar declarar acrescentar escrever responder contar relatar comentar apontar detalhar concluir observar indicar informar salientar frisar justificar",
    },
    {
      id: "pt-state",
      use: "state",
      why: "Verbs that report a statement with its force.",
      finite:
        "fez_um_apelo fizeram_um_apelo deixou_claro deixa_claro deu_a_entender fez_saber " +
        "afirma afirmam afirmou afirmaram afirmava garante garantem garantiu garantiram sustenta sustentou insiste insistiu " +
        "lembra lembram lembrou lembraram recorda recordou ressalta ressaltou destaca destacam destacou destacaram reforça " +
        "reforçou sublinha sublinhou confirma confirmam confirmou confirmaram anuncia anunciou anunciaram reconhece " +
        "reconheceu admite admitem admitiu admitiram nega negam negou negaram desmente desmentiu alerta alertam alertou " +
        "alertaram avisa avisou denuncia denunciou lamenta lamentou critica criticou criticaram acusa acusou promete prometeu " +
        "exige exigiu pede pedem pediu pediram cobra cobrou considera consideram considerou avalia avaliam avaliou opina " +
        "defende defendem defendeu defenderam alega alegam alegou alegaram argumenta argumentou reitera reiterou revela " +
        "revelou revelaram propõe propôs estima estimou prevê preveem previu rejeita rejeitou esclarece esclareceu enfatiza " +
        "enfatizou orienta orientou assegura assegurou",
      participle:
        "afirmado garantido confirmado anunciado reconhecido admitido negado desmentido alertado denunciado lamentado criticado " +
        "acusado prometido exigido pedido considerado defendido alegado revelado proposto estimado rejeitado",
      gerund: "afirmando garantindo lembrando destacando confirmando anunciando alertando acusando alegando",
      infinitive:
        "afirmar garantir sustentar insistir lembrar ressaltar destacar reforçar sublinhar confirmar anunciar reconhecer admitir negar desmentir alertar denunciar lamentar criticar prometer exigir pedir defender alegar argumentar reiterar revelar esclarecer enfatizar",
    },
    {
      id: "pt-find",
      use: "find",
      why: "What documents and bodies do when they report a result.",
      finite:
        "mostra mostram mostrou revela revelam indica indicam apontam aponta conclui registrou registou contabiliza calcula",
      participle: "mostrado revelado registrado",
    },
    {
      id: "pt-utter",
      use: "utter",
      why: "Speech only beside a quotation.",
      finite:
        "prossegue prosseguiu continua continuou brinca brincou ironiza ironizou reflete refletiu dispara disparou pergunta perguntou opina opinou celebra celebrou comemora comemorou repete repetiu confessa confessou emenda emendou indaga indagou adverte advertiu",
    },
    {
      id: "pt-read",
      use: "say",
      why: "Nobody's: the text in which the words are read stands behind a preposition (“…”, lê-se no relatório).",
      finite: "lê-se se_lê pode-se_ler",
      behind: "em no na nos nas",
    },
    {
      id: "pt-think",
      use: "think",
      why: "Thoughts: no report of speech.",
      finite: "acha acredita acreditam espera teme quer pensa",
    },
  ],
  goOn: "voltou_a volta_a voltado_a fez_questão_de faz_questão_de chegou_a limitou-se_a limita-se_a acaba_de acabou_por quis tentou passou_a aproveitou_para",
  nounLike:
    "resume conta contas denuncia critica mostra alerta alertas cobra relata aponta noticia estima informa considera completa",
  accordingTo:
    "segundo conforme de_acordo_com na_avaliação_de nas_palavras_de na_opinião_de segundo_dados_de segundo_dados_do segundo_dados_da segundo_informações_da segundo_informações_do",
  accordingAfter: "",
  opinionOf: "para",
  bareCues: "",
  issuing:
    "divulgou divulgado divulga publicou publicado publica emitiu emitido emite enviou enviado escreveu",
  uttered:
    "lançado lançada dito dita ditas dado dada feito feita feitas proferido proferida proferidas expresso expressa escrito escrita emitido emitida divulgado divulgada publicado publicada",
  wordPointers:
    "com_estas_palavras com_essas_palavras com_esta_frase com_essa_frase nestes_termos quem_diz_isso_é quem_diz_é " +
    "quem_afirma_é quem_conta_é quem_explica_é quem_alerta_é assim",
  asClause: "como conforme segundo",
  openingParticiples: "ado ada ados adas ido ida idos idas",
  actVerbs:
    "confirma confirmam confirmou confirmaram confirmado rejeita rejeitou rejeitaram ordena ordenou nega negou negaram",
  that: "que se",
  pronouns: {
    he: "ele",
    she: "ela",
    they: "eles elas",
    it: "",
    other: "tudo eu tu você vocês nós ninguém alguém todos isto isso aquilo nada se me te lhe lhes nos",
  },
  elisions: "",
  clitics: "",
  definite: "o a os as este esta estes estas esse essa esses essas aquele aquela",
  indefinite: "um uma uns umas",
  possessive: "seu sua seus suas nosso nossa nossos nossas meu minha meus minhas",
  quantifiers:
    "dois duas três quatro cinco seis sete oito nove dez vários várias alguns algumas muitos muitas outros outras outro outra " +
    "ambos ambas todos todas cada diversos diversas diferentes nenhum nenhuma dezenas centenas milhares",
  prepositions: PREPOSITIONS,
  contractions: "do da dos das",
  nounPrepositions: "de do da dos das",
  tyingPrepositions: "de do da dos das",
  complements:
    "próxima_a próxima_ao próxima_à próxima_aos próxima_às próximas_a próximas_ao próximas_à próximas_aos próximas_às próximo_a próximo_ao próximo_à próximo_aos próximo_às próximos_a próximos_ao próximos_à próximos_aos próximos_às mais_próxima_a mais_próxima_ao mais_próxima_à mais_próxima_aos mais_próxima_às mais_próximas_a mais_próximas_ao mais_próximas_à mais_próximas_aos mais_próximas_às mais_próximos_a mais_próximos_ao mais_próximos_à mais_próximos_aos mais_próximos_às ligada_a ligada_ao ligada_à ligada_aos ligada_às ligadas_a ligadas_ao ligadas_à ligadas_aos ligadas_às ligados_a ligados_ao ligados_à ligados_aos ligados_às com_acesso_a com_acesso_ao com_acesso_à com_acesso_aos com_acesso_às dentro_de dentro_do dentro_da dentro_dos dentro_das no_interior_de no_interior_do no_interior_da no_interior_dos no_interior_das a_par_de a_par_do a_par_da a_par_dos a_par_das com_conhecimento_de com_conhecimento_do com_conhecimento_da com_conhecimento_dos com_conhecimento_das",
  and: "e ou nem &",
  clause: CLAUSE,
  relative: "que quem cujo cuja cujos cujas qual quais",
  promisers: "como",
  auxiliaries: AUXILIARIES,
  passive: "é são era eram foi foram será sido sendo",
  by: "por pelo pela pelos pelas",
  negations: "não nunca jamais nem sem nenhum nenhuma",
  adverbs: ADVERBS,
  adverbEnding: "mente",
  pastEnding: "ou aram eram iram",
  finiteEndings: "ou aram eram iram ará erá irá arão erão irão",
  contrasts: "mas porém",
  participleEnding: "",
  agentEndings: "dor dora dores doras ista istas ólogo óloga ólogos ólogas",
  time: TIME,
  lapses: "segundos minutos hora horas dias semana semanas meses anos instantes parágrafos linhas páginas",
  honorifics: "senhor senhora sr sra dom dona dr dra",
  titles: TITLES,
  nouns: {
    person:
      `${TITLES} senador senadora deputado deputada parlamentar especialista pesquisador pesquisadora advogado advogada político política executivo executiva funcionário funcionária médico médica homem mulher rapaz menino menina jovem pai mãe filho filha irmão irmã marido esposa esposo viúva amigo amiga ` +
      "vizinho vizinha testemunha vítima suspeito suspeita acusado acusada detido réu agente policial funcionário funcionária " +
      "fonte trabalhador trabalhadora estudante aluno aluna docente motorista condutor soldado oficial morador moradora usuário " +
      "cliente paciente proprietário agricultor familiar bombeiro enfermeiro enfermeira pesquisador servidor servidora",
    people:
      "homens mulheres pessoas pais vizinhos testemunhas vítimas suspeitos agentes policiais autoridades funcionários fontes " +
      "trabalhadores estudantes alunos docentes especialistas analistas críticos observadores pesquisadores investigadores " +
      "cientistas médicos advogados procuradores juízes familiares ativistas manifestantes cidadãos usuários consumidores " +
      "agricultores ambientalistas sindicatos partidos deputados senadores ministros líderes dirigentes diplomatas militares " +
      "moradores bombeiros economistas polícia oposição",
    body:
      "ministério governo tribunal supremo corte conselho comissão congresso senado câmara assembleia parlamento prefeitura " +
      "secretaria departamento agência gabinete instituto universidade escola hospital centro fundação associação organização " +
      "ong sindicato federação confederação partido grupo empresa companhia sociedade banco direção administração exército " +
      "movimento coligação marinha polícia união onu nato otan comitê comité plataforma autoridade serviço liga clube equipe equipa embaixada " +
      "defensoria procuradoria planalto palácio kremlin vaticano observatório operadora fabricante bombeiros corpo defesa " +
      "autarquia ordem jornal emissora petrobras ibge stf",
    document:
      "relatório relatórios estudo estudos pesquisa pesquisas sondagem comunicado carta documento documentos texto nota sentença " +
      "decisão despacho denúncia queixa boletim livro artigo vídeo mensagem mensagens tuíte publicação postagem entrevista " +
      "depoimento testemunho gravação lei dados números estatísticas estimativas balanço análise levantamento inquérito laudo",
    anyDocument: "documento texto",
    noPaper:
      "entrevista depoimento testemunho gravação vídeo mensagem mensagens tuíte publicação postagem lei dados números estatísticas estimativas pesquisa pesquisas inquérito livro",
    utterance: "comunicado carta nota mensagem tuíte publicação postagem entrevista vídeo",
    spokesperson: "porta-voz",
    bodyKinds: [
      "empresa companhia grupo firma banco operadora fabricante montadora estatal concessionária plataforma",
      "clube equipe equipa",
      "jornal revista emissora portal",
      "organização associação ong fundação federação sindicato entidade confederação coletivo",
      "partido legenda sigla coligação",
      "agência órgão instituto entidade autarquia",
    ],
    anaphor:
      "senador senadora deputado deputada parlamentar especialista pesquisador pesquisadora advogado advogada político política executivo executiva funcionário funcionária médico médica grupo empresa companhia ministério partido associação organização agência banco sindicato universidade governo tribunal",
  },
  officePrefixes: "ex vice",
  otherThan: "outro outra outros outras segundo segunda terceiro terceira",
  plainPeople:
    "homem mulher rapaz moça jovem senhora senhor idoso idosa mãe pai irmão irmã filho filha esposa marido viúva viúvo amigo amiga vizinho vizinha",
  ownTrades:
    "homem mulher rapaz moça ativista sindicalista artista cantor cantora ator atriz escritor escritora autor autora jogador jogadora atacante tenista " +
    "piloto ciclista músico música cineasta empresário empresária economista historiador historiadora " +
    "pesquisador pesquisadora especialista cientista sociólogo socióloga jovem",
  besides: "também",
  anyOffice:
    "mandatário mandatária parlamentar titular dirigente gestor gestora governante político política premiê " +
    "chefe_do_executivo chefe_de_estado congressista legislador legisladora edil",
  ranks: "em_chefe em_exercício",
  femaleEndings: "ora eira",
  givenNames: { he: "o", she: "a", except: "luca jonata" },
  roleEnds: "durante após ante hoje ontem",
  sameOffices: [
    "presidente mandatário",
    "vice-presidente vice-prefeito vice-prefeita vice-governador vice-governadora vice",
    "senador parlamentar congressista",
    "deputado parlamentar congressista",
    "senadora parlamentar congressista",
    "deputada parlamentar congressista",
    "técnico treinador",
    "prefeito gestor",
    "prefeita gestora",
    "juiz magistrado",
    "advogado defensor",
    "presidente chefe_de_estado",
  ],
  male: "o ele homem pai filho irmão marido presidente ministro senador deputado prefeito governador vereador diretor juiz delegado advogado papa bispo rei príncipe ator autor pesquisador professor médico doutor empresário senhor técnico",
  female:
    "a ela mulher mãe filha irmã esposa ministra senadora deputada prefeita governadora vereadora diretora juíza delegada advogada rainha princesa atriz autora pesquisadora professora médica doutora empresária senhora",
  notNames: `tudo domingo sábado ele ela eles elas o a os as um uma este esta esse essa seu sua não sim dois três vários alguns muitos outros todos cada quem que ninguém`,
  shares: "metade maioria terço",
  otherSenses:
    "conta_com contam_com contou_com contado_com aponta_para apontam_para apontou_para responde_por completa_um completou_um soma_um",
  impersonal: "se",
  pluralVerbs: "am em êm ão",
  anybody: "gente pessoas",
  vagueSources: "indícios",
  readIn: "em no na nos nas",
  sayings:
    "relato depoimento dados cálculos estimativas palavras declarações declaração versão informações opinião afirmação alerta aviso frase " +
    "avaliação conclusão resposta mensagem reflexão crítica denúncia",
  silentSubjects: "ninguém eu",
  nameLinks: "de da do dos das",
  particles: "de do da dos das e van von der del la el al",
  abbreviations: "sr sra dr dra etc av prof pág art n s.a eua gen cel",
};
