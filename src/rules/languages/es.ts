import { SPANISH_ANONYMITY } from "../anonymity/es.ts";
import type { LanguageRules } from "../language.ts";
import { SPANISH_OUTLETS } from "../outlets/es.ts";

const PREPOSITIONS =
  "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por pese según sin sobre tras vía salvo excepto junto acerca";
const ADVERBS =
  "también además después luego entonces ahora ya todavía aún siempre nunca así asimismo igualmente finalmente antes más menos " +
  "primero muy tan tanto solo sólo incluso sin_embargo mientras hoy ayer mañana aquí allí ahí tampoco anteriormente posteriormente " +
  "previamente recientemente me te se le les nos os apenas casi quizá quizás bien mal mucho poco adelante atrás";
const CLAUSE = "pero porque pues cuando mientras aunque si como donde sino aun pues ya_que así";
const AUXILIARIES =
  "ha han había habían he hemos habrá habría habrían haya hayan hubiera es son era eran fue fueron será serán sería serían sido " +
  "está están estaba estaban estuvo siendo puede pueden podía podría podrían debe deben debía debería va van iba quiere " +
  "quería suele sea sean haber ser estar";
const TIME =
  "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre " +
  "noviembre diciembre hoy ayer mañana tarde noche mediodía madrugada día días semana semanas mes meses año años hora horas " +
  "minutos primavera verano otoño invierno pasado próximo";
const TITLES =
  "presidente presidenta vice redactor redactora expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra primer " +
  "primera canciller secretario secretaria senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora " +
  "consejero consejera concejal concejala líder portavoz director directora jefe jefa fiscal juez jueza magistrado magistrada " +
  "instructor instructora abogado abogada papa cardenal obispo arzobispo rey reina príncipe princesa general coronel capitán " +
  "comandante comisario comisaria inspector inspectora embajador embajadora delegado delegada subdelegado coordinador " +
  "coordinadora candidato candidata activista entrenador entrenadora técnico seleccionador jugador jugadora delantero actor " +
  "actriz cantante autor autora escritor escritora periodista historiador historiadora investigador investigadora profesor " +
  "profesora catedrático catedrática economista analista médico médica doctor doctora experto experta empresario empresaria " +
  "fundador fundadora dirigente mandatario mandataria titular número responsable asesor asesora exmandatario premier cónsul " +
  "intendente intendenta convencional constituyente procurador procuradora superintendente contralor contralora comunero comunera vocal edil viceministro viceministra subsecretario subsecretaria letrado letrada preparador teniente rector rectora sociólogo socióloga psicólogo psicóloga biólogo bióloga politólogo ejecutivo ejecutiva gerente";

export const SPANISH: LanguageRules = {
  lang: "es",
  coverage: "full",
  outlets: SPANISH_OUTLETS,
  anonymity: SPANISH_ANONYMITY,
  documents: {
    nouns: "estudio|informe|encuesta|sondeo|sentencia|auto|auditoría|barómetro|análisis",
    ties: "(?:del?|de la|de los|publicad[oa] (?:\\p{L}+ )?(?:en|por)(?: la revista)?|elaborad[oa] por|realizad[oa] por)",
  },
  grammar: { smallMonths: true, headFirst: true, dropsPronoun: true, twoSurnames: true },
  quotes: { pairs: ["«»", "“”", "‘’"], dash: true },
  cues: [
    {
      id: "es-say",
      use: "say",
      why: "Neutral verbs of saying.",
      finite:
        "dice dicen dijo dijeron decía decían explica explican explicó explicaron explicaba declara declaró declararon añade " +
        "añaden añadió añadieron escribe escribió escribieron responde respondió respondieron cuenta cuentan contó contaron " +
        "relata relatan relató relataron señala señalan señaló señalaron señalaba indica indican indicó indicaron comenta " +
        "comentan comentó comentaron apunta apuntan apuntó apuntaron precisa precisó precisaron agrega agregó agregaron " +
        "detalla detalló detallaron manifiesta manifestó manifestaron expresa expresó expresaron concluye concluyó prosigue " +
        "prosiguió tuiteó publicó narra narró recoge expone expuso diría zanja zanjó contesta contestó contestaron menciona mencionó " +
        "mencionaron resume resumió remarca remarcó remarcaron apostilla apostilló confiesa confesó confesaron aseveró aseveraron " +
        "puntualiza puntualizó sentencia sentenció sugiere sugirió " +
        "sugirieron",
      participle:
        "dicho explicado declarado añadido escrito respondido contado relatado señalado indicado comentado apuntado precisado " +
        "agregado detallado manifestado expresado concluido publicado expuesto zanjado contestado mencionado resumido remarcado " +
        "apostillado confesado aseverado puntualizado sentenciado ironizado bromeado reflexionado sugerido rematado proseguido narrado",
      gerund: "diciendo explicando añadiendo señalando indicando declarando escribiendo apuntando",
      infinitive:
        "decir explicar declarar añadir escribir responder contar relatar señalar indicar comentar apuntar precisar agregar detallar manifestar expresar remarcar sugerir puntualizar contestar",
    },
    {
      id: "es-state",
      use: "state",
      why: "Verbs that report a statement with its force.",
      finite:
        "hizo_hincapié hace_hincapié hicieron_hincapié dio_a_conocer dieron_a_conocer da_a_conocer puso_de_manifiesto pone_de_manifiesto puso_de_relieve pone_de_relieve dejó_en_claro deja_en_claro dejó_claro deja_claro hizo_saber hizo_un_llamado hizo_un_llamamiento hace_un_llamado hace_un_llamamiento hicieron_un_llamado hicieron_un_llamamiento es_de_la_idea es_de_la_opinión era_de_la_idea era_de_la_opinión se_mostró_partidario se_mostró_partidaria " +
        "afirma afirman afirmó afirmaron afirmaba asegura aseguran aseguró aseguraron aseguraba sostiene sostienen sostuvo " +
        "sostuvieron sostenía insiste insisten insistió insistieron recuerda recuerdan recordó recordaron subraya subrayó " +
        "subrayaron destaca destacan destacó destacaron confirma confirman confirmó confirmaron anuncia anuncian anunció " +
        "anunciaron reconoce reconocen reconoció reconocieron admite admiten admitió admitieron niega niegan negó negaron " +
        "desmiente desmintió advierte advierten advirtió advirtieron alerta alertan alertó denuncia denuncian denunció " +
        "denunciaron lamenta lamentan lamentó lamentaron critica critican criticó criticaron acusa acusan acusó acusaron " +
        "promete prometió exige exigen exigió pide piden pidió pidieron reclama reclaman reclamó considera consideran " +
        "consideró opina opinan opinó defiende defienden defendió defendieron alega alegan alegó argumenta argumentan argumentó argumentaron replica replicó replicaron acota acotó recrimina recriminó reivindica reivindicó " +
        "reitera reiteró revela revelan reveló testificó informa informan informó informaron reprocha reprochó propone " +
        "propuso ratifica ratificó augura auguró estima estimó estimaron plantea planteó rechaza rechazó rechazaron celebra " +
        "celebró aclara aclaró matiza matizó avisa avisó avanza avanzó prevé prevén enfatiza enfatizó recalca recalcó recalcaron descarta no_descarta no_descartan tacha tachó adelanta adelantó adelantaron valora valoró coincide coincidió cuestiona cuestionó",
      participle:
        "afirmado asegurado sostenido insistido recordado subrayado destacado confirmado anunciado reconocido admitido negado " +
        "desmentido advertido alertado denunciado lamentado criticado acusado prometido exigido pedido reclamado considerado " +
        "opinado defendido alegado argumentado reiterado revelado informado reprochado propuesto ratificado estimado " +
        "rechazado aclarado avisado avanzado recalcado descartado subrayado adelantado valorado cuestionado enfatizado agradecido matizado celebrado planteado",
      gerund:
        "afirmando asegurando insistiendo recordando subrayando destacando confirmando anunciando reconociendo advirtiendo " +
        "denunciando lamentando acusando alegando",
      infinitive:
        "afirmar asegurar sostener insistir recordar subrayar destacar confirmar anunciar reconocer admitir negar desmentir advertir alertar denunciar lamentar criticar prometer exigir pedir reclamar defender alegar argumentar reiterar revelar informar aclarar matizar enfatizar recalcar descartar avanzar avisar",
    },
    {
      id: "es-pass-on",
      use: "state",
      needsClause: true,
      why: "Passing on and asking: with a thing they are acts.",
      finite:
        "comunica comunicó comunicaron transmite transmitió transmitieron trasmite trasmitió trasladó trasladaron",
      participle: "comunicado transmitido trasmitido",
    },
    {
      id: "es-find",
      use: "find",
      why: "What documents and bodies do when they report a result.",
      finite:
        "muestra muestran mostró revela revelan indica indican concluye concluyó establece refleja reflejan estima calcula habla recoge cifra",
      participle: "mostrado revelado establecido calculado cifrado",
    },
    {
      id: "es-utter",
      use: "utter",
      why: "Speech only beside a quotation.",
      finite:
        "proclama proclamó proclamaron descargó zanja zanjó sentencia sentenció apostilla apostilló dispara disparó continúa continuó continuaron prosigue prosiguió remata remató suma sumó ironiza ironizó bromea bromeó reflexiona " +
        "reflexionó espeta espetó exclama exclamó pregunta preguntó cita citó completa completó complementa complementó rememora rememoró evoca evocó",
    },
    {
      id: "es-read",
      use: "say",
      why: "Nobody's: the text in which the words are read stands behind a preposition («…», se lee en el informe).",
      finite: "se_lee se_leía se_puede_leer",
      behind: "en",
    },
    {
      id: "es-think",
      use: "think",
      why: "Thoughts: no report of speech.",
      finite: "cree creen espera esperan teme quiere piensa creía",
    },
  ],
  goOn: "quiso quisieron quiere querido vuelve_a volvió_a volvieron_a vuelto_a llegó_a llegado_a acaba_de acabó_por pasó_a comenzó_por empezó_por se_limitó_a se_limita_a se_atrevió_a aprovechó_para terminó_por alcanzó_a ha_tenido_a_bien",
  nounLike:
    "sentencia suma cuenta cuentas denuncia denuncias critica informa muestra muestras recoge indica apunta relata estima celebra cifra precisa alerta alertas avanza manifiesta expresa",
  accordingTo:
    "según de_acuerdo_con de_acuerdo_a en_palabras_de a_juicio_de en_opinión_de según_datos_de según_los_datos_de",
  accordingAfter: "",
  opinionOf: "para",
  bareCues: "",
  issuing:
    "difundió difundido difunde publicó publicado publica emitió emitido emite envió enviado remitió remitido escribió escrito lanzó",
  uttered:
    "lanzado lanzada dicho dicha dichas dado dada hecho hecha hechas pronunciado pronunciada pronunciadas expresado expresada formulado formulada escrito escrita emitido emitida difundido difundida publicado publicada",
  wordPointers:
    "con_estas_palabras con_esas_palabras con_esta_frase con_esa_frase en_estos_términos en_esos_términos en_esta_línea_se_expresó " +
    "quien_lo_dice_es quien_lo_cuenta_es quien_habla_es quien_habla_así_es son_palabras_de son_las_palabras_de así",
  asClause: "como según",
  openingParticiples: "ado ada ados adas ido ida idos idas",
  actVerbs:
    "rechaza rechazan rechazó rechazaron rechazado confirma confirman confirmó confirmaron confirmado ordena ordenó ordenaron ordenado",
  that: "que si",
  pronouns: {
    he: "él",
    she: "ella",
    they: "ellos ellas",
    it: "",
    other:
      "yo tú usted ustedes nosotros vosotros nadie alguien todos esto eso aquello nada algo se me te le les nos lo uno ello",
  },
  elisions: "",
  clitics: "",
  definite:
    "el la los las lo este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha",
  indefinite: "un una unos unas",
  possessive: "su sus nuestro nuestra nuestros nuestras mi mis tu tus",
  quantifiers:
    "dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas numerosos numerosas otros " +
    "otras otro otra ambos ambas todos todas cada diversos diversas distintos distintas ningún ninguna decenas cientos miles",
  prepositions: PREPOSITIONS,
  contractions: "del al",
  nounPrepositions: "de del",
  tyingPrepositions: "de del",
  complements:
    "al_interior_de al_interior_del en_el_seno_de en_el_seno_del dentro_de dentro_del al_tanto_de al_tanto_del al_corriente_de al_corriente_del con_conocimiento_de con_conocimiento_del cercano_a cercano_al cercana_a cercana_al cercanos_a cercanos_al cercanas_a cercanas_al más_cercano_a más_cercano_al más_cercana_a más_cercana_al más_cercanos_a más_cercanos_al más_cercanas_a más_cercanas_al próximo_a próximo_al próxima_a próxima_al próximos_a próximos_al próximas_a próximas_al vinculada_a vinculada_al vinculadas_a vinculadas_al vinculados_a vinculados_al ligada_a ligada_al ligadas_a ligadas_al ligados_a ligados_al con_acceso_a con_acceso_al",
  and: "y e o u ni &",
  clause: CLAUSE,
  relative: "que quien quienes cuyo cuya cuyos cuyas cual cuales",
  promisers: "cómo como",
  auxiliaries: AUXILIARIES,
  passive: "es son era eran fue fueron será sido siendo",
  by: "por",
  negations: "no nunca jamás tampoco ni sin ningún ninguna",
  adverbs: ADVERBS,
  adverbEnding: "mente",
  pastEnding: "ó aron ieron",
  finiteEndings: "ó aron ieron ará erá irá arán erán irán",
  contrasts: "pero mas",
  participleEnding: "",
  agentEndings: "dor dora dores doras ista istas ólogo óloga ólogos ólogas",
  time: TIME,
  lapses:
    "segundos minutos hora horas día días semana semanas mes meses año años instantes momentos párrafo párrafos líneas páginas",
  honorifics: "don doña señor señora sr sra d dña dr dra monseñor",
  titles: TITLES,
  nouns: {
    person:
      `${TITLES} miembro teniente funcionario funcionaria experto experta investigador investigadora especialista dirigente político política legislador legisladora mandatario mandataria abogado abogada gremialista sindicalista diputado diputada senador senadora académico académica científico científica autor autora hombre mujer chico chica niño niña joven padre madre hijo hija hermano hermana marido esposa esposo viuda ` +
      "amigo amiga vecino vecina testigo víctima sospechoso sospechosa acusado acusada detenido detenida denunciante agente " +
      "policía guardia funcionario funcionaria fuente trabajador trabajadora empleado empleada estudiante alumno alumna " +
      "docente maestro maestra conductor conductora soldado oficial residente usuario usuaria cliente paciente propietario " +
      "agricultor ganadero familiar allegado persona asesor colaborador cuidadora enfermera enfermero bombero perito turista",
    people:
      "hombres mujeres personas padres vecinos testigos víctimas acusados agentes policías autoridades funcionarios fuentes " +
      "trabajadores empleados estudiantes alumnos docentes expertos analistas críticos observadores investigadores científicos " +
      "médicos abogados fiscales jueces familiares allegados activistas manifestantes ciudadanos usuarios consumidores " +
      "agricultores ecologistas sindicatos partidos medios periodistas diputados senadores ministros líderes dirigentes " +
      "diplomáticos militares soldados residentes bomberos especialistas economistas psicólogos portavoces policía defensores organizaciones forenses entorno oposición oficialismo",
    body:
      "ministerio gobierno ejecutivo fiscalía tribunal juzgado audiencia corte consejo comisión congreso senado parlamento " +
      "ayuntamiento diputación junta generalitat xunta gobierno consejería departamento agencia oficina instituto universidad " +
      "movimiento alianza coalición agrupación escuela hospital centro fundación asociación organización ong sindicato federación confederación partido grupo empresa " +
      "compañía sociedad banco dirección administración ejército armada guardia unión onu otan comité cámara plataforma " +
      "colectivo autoridad servicio liga club equipo embajada defensoría procuraduría secretaría alcaldía presidencia " +
      "casa_blanca kremlin pentágono vaticano protección conferencia colegio observatorio cadena diario periódico emisora medio operadora fabricante aerolínea policía cruz",
    document:
      "informe informes estudio estudios encuesta encuestas sondeo comunicado carta documento documentos texto nota auto " +
      "sentencia fallo resolución querella denuncia demanda atestado libro artículo vídeo video mensaje mensajes tuit " +
      "solicitud publicación entrevista testimonio grabación ley datos cifras estadísticas estimaciones balance análisis pesquisas " +
      "investigación investigaciones informaciones diligencias barómetro escrito acta acuerdo conversación",
    anyDocument: "documento texto escrito",
    noPaper:
      "entrevista testimonio grabación vídeo video mensaje mensajes tuit publicación conversación ley datos cifras estadísticas estimaciones investigación investigaciones informaciones diligencias pesquisas libro",
    utterance: "comunicado carta nota mensaje tuit publicación entrevista vídeo video escrito",
    spokesperson: "portavoz portavoces vocero vocera",
    bodyKinds: [
      "empresa compañía grupo firma banco operadora fabricante aerolínea cadena sociedad multinacional plataforma tecnológica entidad eléctrica petrolera constructora",
      "club equipo",
      "diario periódico medio cadena emisora revista",
      "organización asociación ong fundación colectivo federación sindicato plataforma entidad confederación",
      "partido formación coalición",
      "agencia organismo instituto entidad",
    ],
    anaphor:
      "funcionario funcionaria experto experta investigador investigadora especialista dirigente político política legislador legisladora mandatario mandataria abogado abogada gremialista sindicalista diputado diputada senador senadora académico académica científico científica autor autora grupo empresa compañía ministerio partido asociación organización agencia banco sindicato universidad gobierno tribunal institución",
  },
  servesPeople:
    "abogado abogada letrado letrada asesor asesora portavoz entrenador entrenadora médico médica",
  officePrefixes: "ex vice",
  otherThan: "otro otra otros otras segundo segunda tercer tercero tercera",
  plainPeople:
    "hombre mujer joven chico chica muchacho muchacha señor señora anciano anciana madre padre hermano hermana hijo hija esposo esposa marido viuda viudo amigo amiga vecino vecina",
  ownTrades:
    "periodista comunicador comunicadora panelista presentador presentadora animador animadora artista cantante actor actriz escritor escritora autor autora futbolista delantero centrocampista " +
    "tenista piloto ciclista deportista músico cineasta empresario empresaria economista politólogo " +
    "politóloga historiador historiadora investigador investigadora experto experta especialista científico " +
    "científica académico académica sociólogo socióloga joven hombre mujer gremialista sindicalista activista entrevistado " +
    "entrevistada afectado afectada",
  besides: "también además asimismo",
  anyOffice:
    "mandatario mandataria titular dirigente regidor regidora edil gobernante parlamentario parlamentaria " +
    "legislador legisladora jerarca político política jefe_del_consistorio jefa_del_consistorio " +
    "jefe_del_ejecutivo jefa_del_ejecutivo jefe_de_estado jefe_del_estado jefe_de_gobierno jefe_del_gobierno " +
    "primer_edil funcionario funcionaria corporado cabildante congresista burgomaestre jefe_comunal jefa_comunal " +
    "primer_mandatario primera_mandataria",
  ranks: "en_jefe en_funciones en_ejercicio",
  femaleEndings: "ora",
  givenNames: { he: "o", she: "a", except: "rosario socorro borja andrea nikita" },
  roleEnds: "durante tras ante hoy ayer",
  sameOffices: [
    "presidente mandatario",
    "vicepresidente vicepresidenta vicegobernador vicegobernadora vice",
    "alcalde regidor edil",
    "alcaldesa regidora edil",
    "diputado senador legislador parlamentario",
    "diputada senadora legisladora parlamentaria",
    "entrenador técnico preparador seleccionador",
    "abogado letrado",
    "abogada letrada",
    "juez magistrado instructor",
    "jueza magistrada instructora",
    "presidente jefe_de_estado jefe_del_estado",
    "primer_ministro presidente jefe_del_gobierno jefe_de_gobierno jefe_del_ejecutivo",
  ],
  male:
    "el él hombre padre hijo hermano marido presidente ministro senador diputado alcalde gobernador consejero concejal director " +
    "jefe juez magistrado abogado papa obispo rey príncipe actor autor investigador profesor médico doctor empresario don señor instructor entrenador",
  female:
    "la ella mujer madre hija hermana esposa presidenta ministra senadora diputada alcaldesa gobernadora consejera concejala " +
    "directora jefa jueza magistrada abogada reina princesa actriz autora investigadora profesora médica doctora empresaria doña señora",
  notNames: `todo cerca además asimismo luego ayer hoy lunes martes miércoles jueves viernes sábado domingo él ella ellos ellas el la los las un una unos unas este esta estos estas ese esa esto eso su sus no sí dos tres varios varias algunos muchos otros todos todas cada uno cabe nadie`,
  shares: "mitad mayoría tercio tercios",
  otherSenses:
    "apunta_a apunta_al apuntan_a apuntan_al apuntó_a apuntó_al apuntaron_a apuntaba_a cuenta_con cuentan_con contó_con contaron_con contaba_con contado_con recuerda_a recoge_el recoge_la responde_de suma_un suma_una suma_a",
  impersonal: "se",
  pluralVerbs: "n",
  speaksFor: "desde",
  anybody: "gente",
  vagueSources: "indicios",
  readIn: "en",
  sayings:
    "relato testimonio recuento datos cifras cálculos estimaciones palabras declaraciones versión informaciones opinión análisis denuncia " +
    "advertencia alerta aviso frase reflexión conclusión queja respuesta afirmación diagnóstico mensaje",
  silentSubjects: "nadie yo",
  particles: "de del van von el al bin ben da do dos san",
  abbreviations: "sr sra dr dra d dña ud uds etc ee.uu pág núm art av ej prof gral",
};
