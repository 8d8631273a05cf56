import type { WordFamily } from "../words.ts";

/** Podcasts, videos and other programmes of the house. */
export const playerWords: WordFamily = {
  id: "player-words",
  role: "player",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(our|the|this|new|latest|listen to( the)?|subscribe to( the)?|hear) podcasts?",
        "podcast",
        "wherever you (get|listen to|find) your podcasts",
        "(listen|watch|hear) (now|here|live|to (the|our|this)|on (apple|spotify|youtube|demand|iplayer))( .{0,25})?",
        "^(watch|listen|video|audio|podcast|live)( (now|live))? ?[:|–—]",
        "(latest|new|full) episodes?",
        "(apple podcasts|spotify|google podcasts|amazon music|overcast)",
        "now playing",
        "listen to (this|the) (article|story).{0,20}",
        "(video|audio) player",
        "play (episode|audio|video)",
        "watch (the )?(full )?(video|interview|clip|episode|live|trailer|moment)( .{0,20})?$",
      ],
      hit: [
        "Listen to The Long Road wherever you get your podcasts",
        "WATCH: Otters cross the road",
        "On our podcast: small farms",
      ],
      miss: ["He watched the river rise."],
    },
    {
      lang: "de",
      words: [
        "podcast(s|-folge|-folgen)?",
        "(jetzt|hier) (anhören|hören|ansehen|reinhören)",
        "(alle|neue) folgen",
        "^(video|audio|podcast|im video|anhören) ?[:|–—]",
        "mediathek",
        "überall,? wo es podcasts gibt",
      ],
      hit: ["Jetzt anhören", "Der Podcast der Redaktion", "Video: Otter am Fluss"],
      miss: ["Die Folgen sind schwer."],
    },
    {
      lang: "fr",
      words: [
        "podcasts?",
        "(écoutez|regardez|voir|revoir)( (notre|le|la|en|l'))+( .{0,20})?",
        "^(vidéo|en vidéo|podcast|replay) ?[:.|–—]",
        "en replay",
      ],
      hit: ["Écoutez notre podcast", "VIDÉO. La rivière monte"],
      miss: ["La vidéosurveillance progresse."],
    },
    {
      lang: "es",
      words: [
        "p(o|ó)dcasts?",
        "(escucha|escuche|mira|mire|vea) (el|la|aquí|nuestro|en)( .{0,20})?",
        "^(vídeo|video|en video|audio) ?[:|–—]",
      ],
      hit: ["Escucha el pódcast", "VIDEO: El río crece"],
      miss: ["La mirada del niño."],
    },
    {
      lang: "pt",
      words: [
        "podcasts?",
        "(ouça|assista|veja) (o|a|ao|aqui|no|nosso)( .{0,20})?",
        "^(vídeo|em vídeo|áudio) ?[:|–—]",
      ],
      hit: ["Ouça o podcast"],
      miss: ["A vista do morro."],
    },
    {
      lang: "it",
      words: [
        "podcast",
        "(ascolta|guarda) (il|la|qui|il nostro|ora)( .{0,20})?",
        "^(video|il video|audio) ?[:|–—]",
      ],
      hit: ["Ascolta il podcast"],
      miss: ["Lo sguardo del bimbo."],
    },
    {
      lang: "nl",
      words: [
        "podcasts?",
        "(luister|beluister|bekijk|kijk) (nu|hier|naar|de|onze)( .{0,20})?",
        "^(video|podcast|in beeld) ?[:|–—]",
      ],
      hit: ["Luister naar de podcast"],
      miss: ["De luisteraar belde."],
    },
    {
      lang: "sv",
      words: [
        "podd(en|ar|avsnitt)?",
        "podcast",
        "(lyssna|se|titta) (på|här|nu)( .{0,20})?",
        "^(video|tv|hör|se) ?[:|–—]",
      ],
      hit: ["Lyssna på podden"],
      miss: ["Podiet var tomt."],
    },
    {
      lang: "da",
      words: ["podcast(s|en)?", "(lyt|hør|se) (til|med|her|nu)( .{0,20})?", "^(video|hør|se) ?[:|–—]"],
      hit: ["Lyt til podcasten"],
      miss: ["Podiet var tomt."],
    },
    {
      lang: "no",
      words: [
        "(se|hør) (video|videoen|klipp|klippet|intervju)",
        "podkast(en|er)?",
        "podcast(en)?",
        "(lytt|hør|se) (til|på|her|nå)( .{0,20})?",
        "^(video|hør|se) ?[:|–—]",
      ],
      hit: ["Hør på podkasten her: lytt til den"],
      miss: ["Podiet var tomt."],
    },
    {
      lang: "fi",
      words: ["podcast*", "(kuuntele|katso) (tästä|nyt|jakso|podcast*)", "^(video|kuuntele|katso) ?[:|–—]"],
      hit: ["Kuuntele podcast"],
      miss: ["Koroke oli tyhjä."],
    },
    {
      lang: "pl",
      words: [
        "podcast*",
        "(posłuchaj|obejrzyj|oglądaj|słuchaj)( .{0,20})?",
        "^(wideo|video|zobacz wideo) ?[:|–—]",
      ],
      hit: ["Posłuchaj podcastu"],
      miss: ["Podium było puste."],
    },
    {
      lang: "cs",
      words: ["podcast*", "(poslechněte si|podívejte se na|pusťte si)( .{0,20})?", "^video ?[:|–—]"],
      hit: ["Poslechněte si podcast"],
      miss: ["Pódium bylo prázdné."],
    },
    {
      lang: "ru",
      words: [
        "подкаст*",
        "(слушайте|смотрите|послушайте|посмотрите) (наш|в|на|видео|новый|выпуск)( .{0,20})?",
        "^(видео|смотрите|слушайте) ?[:|–—]",
      ],
      hit: ["Слушайте наш подкаст"],
      miss: ["Слушатели звонили."],
    },
    {
      lang: "uk",
      words: ["подкаст*", "(слухайте|дивіться) (наш|в|на|відео|новий)( .{0,20})?", "^відео ?[:|–—]"],
      hit: ["Слухайте наш подкаст"],
      miss: ["Слухачі дзвонили."],
    },
    {
      lang: "tr",
      words: ["podcast*", "(dinleyin|izleyin|dinle|izle)$"],
      hit: ["Podcast'i dinleyin"],
      miss: ["Kürsü boştu."],
    },
    {
      lang: "id",
      words: [
        "podcast",
        "siniar",
        "(tonton|simak|saksikan|dengarkan) (video|juga|podcast)( .{0,20})?",
        "\\[gambas:.*",
      ],
      hit: ["Simak video berikut"],
      miss: ["Panggung itu kosong."],
    },
    {
      lang: "ja",
      words: ["ポッドキャスト", "(動画|音声)(を|は)(見る|聴く|こちら|再生)", "【動画】"],
      hit: ["動画を見る"],
      miss: ["台は空だった。"],
    },
    {
      lang: "zh",
      words: ["播客", "(观看|觀看|收听|收聽)(视频|視頻|影片|节目|節目)", "【(影片|视频)】"],
      hit: ["观看视频"],
      miss: ["台上没人。"],
    },
    {
      lang: "ko",
      words: ["팟캐스트", "(영상|동영상) ?(보기|바로가기)"],
      hit: ["영상 보기"],
      miss: ["단상은 비었다."],
    },
    {
      lang: "ar",
      words: ["بودكاست", "(شاهد|استمع)( الفيديو| إلى| الآن)"],
      hit: ["شاهد الفيديو"],
      miss: ["المنصة فارغة."],
    },
    { lang: "he", words: ["פודקאסט", "(צפו|האזינו) (ב|ל)"], hit: ["האזינו לפודקאסט"], miss: ["הבמה ריקה."] },
  ],
};

/** The publication's own program for a telephone. */
export const appWords: WordFamily = {
  id: "app-words",
  role: "app",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(download|get|install|try|open|use|in|via|on) (our|the|your|.{2,25}) apps?",
        "(our|free|news|mobile) apps?",
        "(app store|google play|play store)",
        "(for|on) (iphone|android|ios)( .{0,15})?",
        "push notifications?",
        "(turn|switch) on (notifications|alerts)",
        "(breaking )?news alerts?",
      ],
      hit: ["Download our app", "Available on Google Play", "Turn on notifications"],
      miss: ["The appeal was heard in May."],
    },
    {
      lang: "de",
      words: [
        "(unsere?|die|kostenlose|mit der|in der) ([\\p{L}-]+-)?apps?",
        "app (herunterladen|laden|installieren)",
        "(app store|google play|play store)",
        "push-?(nachrichten|mitteilungen|meldungen)",
        "eilmeldungen (aufs|auf ihr|per)",
      ],
      hit: ["Laden Sie unsere App", "Push-Nachrichten aktivieren"],
      miss: ["Der Apfel fiel."],
    },
    {
      lang: "fr",
      words: [
        "(notre|l'|télécharge[rz]|application) ?(application|appli|mobile)",
        "(app store|google play)",
        "notifications? push",
        "activez les (notifications|alertes)",
      ],
      hit: ["Téléchargez notre application"],
      miss: ["L'appel a été rejeté."],
    },
    {
      lang: "es",
      words: [
        "(nuestra|la|descarga(r)?|descargue|descárgate) (la |nuestra )?(app|aplicación)( .{0,15})?",
        "(app store|google play)",
        "activa(r)? las? (notificaciones|alertas)",
      ],
      hit: ["Descarga nuestra app"],
      miss: ["El apagón duró dos horas."],
    },
    {
      lang: "pt",
      words: [
        "(nosso|o|baixe|baixar|instale)( o)?( nosso)? (app|aplicativo)( .{0,15})?",
        "(app store|google play)",
        "ative as notificações",
      ],
      hit: ["Baixe o nosso aplicativo"],
      miss: ["O apagão durou duas horas."],
    },
    {
      lang: "it",
      words: [
        "(la nostra|scarica(re)?( la)?( nostra)?) app( .{0,15})?",
        "(app store|google play)",
        "attiva le notifiche",
      ],
      hit: ["Scarica la nostra app"],
      miss: ["L'appello fu respinto."],
    },
    {
      lang: "nl",
      words: [
        "(onze|de|download|installeer|gratis)( de| onze)? ([\\p{L}-]+-?)?app( .{0,10})?",
        "(app store|google play)",
        "(push)?meldingen (aan|ontvangen)",
      ],
      hit: ["Download onze app"],
      miss: ["De appel viel."],
    },
    {
      lang: "sv",
      words: [
        "(vår|ladda ner|hämta)( vår)? app(en)?",
        "(app store|google play)",
        "(slå på|aktivera) (notiser|pushnotiser)",
      ],
      hit: ["Ladda ner vår app"],
      miss: ["Äpplet föll."],
    },
    {
      lang: "da",
      words: ["(vores|hent|download)( vores)? app(en)?", "(app store|google play)"],
      hit: ["Hent vores app"],
      miss: ["Æblet faldt."],
    },
    {
      lang: "no",
      words: ["(vår|last ned|hent)( vår)? app(en)?", "(app store|google play)"],
      hit: ["Last ned vår app"],
      miss: ["Eplet falt."],
    },
    {
      lang: "fi",
      words: ["(lataa|asenna) (sovellus|app)\\p{L}*", "(app store|google play)"],
      hit: ["Lataa sovellus"],
      miss: ["Omena putosi."],
    },
    {
      lang: "pl",
      words: [
        "(pobierz|zainstaluj|nasza|naszą) (naszą )?aplikac*",
        "(app store|google play)",
        "(włącz|włączyć) powiadomienia",
      ],
      hit: ["Pobierz naszą aplikację"],
      miss: ["Apel odrzucono."],
    },
    {
      lang: "cs",
      words: ["(stáhněte|nainstalujte)( si)?( naši)? aplikac*", "(app store|google play)"],
      hit: ["Stáhněte si aplikaci"],
      miss: ["Jablko spadlo."],
    },
    {
      lang: "ru",
      words: [
        "(скача|установ|наш)(йте|ите|е|ать|ить)? ?(наше )?(мобильное )?приложени*",
        "(app store|google play|rustore)",
        "включ(ите|ить) уведомления",
      ],
      hit: ["Скачайте наше приложение"],
      miss: ["Яблоко упало."],
    },
    {
      lang: "uk",
      words: [
        "(завантаж(те|ити)?|встанов(іть|ити))( наш)? (застосун|додат)\\p{L}*",
        "(app store|google play)",
      ],
      hit: ["Завантажте наш застосунок"],
      miss: ["Яблуко впало."],
    },
    {
      lang: "tr",
      words: ["uygulama(mızı|yı)? (indir|yükle)\\p{L}*", "(app store|google play)"],
      hit: ["Uygulamamızı indirin"],
      miss: ["Elma düştü."],
    },
    {
      lang: "el",
      words: ["(κατεβάστε|την) (την )?εφαρμογή( μας)?", "(app store|google play)"],
      hit: ["Κατεβάστε την εφαρμογή μας"],
      miss: ["Το μήλο έπεσε."],
    },
    {
      lang: "id",
      words: ["(unduh|download|instal)( .{0,10})? aplikasi( .{0,10})?", "(app store|google play|play store)"],
      hit: ["Unduh aplikasi kami"],
      miss: ["Apel jatuh."],
    },
    {
      lang: "vi",
      words: ["tải (về )?(ứng dụng|app)", "(app store|google play)"],
      hit: ["Tải ứng dụng"],
      miss: ["Táo rơi."],
    },
    {
      lang: "ja",
      words: ["アプリ(を|の|は)?(ダウンロード|インストール|こちら|で読む)"],
      hit: ["アプリをダウンロード"],
      miss: ["林檎が落ちた。"],
    },
    {
      lang: "zh",
      words: ["(下载|下載|打开|打開)(我们的|我們的)?(app|应用|應用|客户端|客戶端|APP)"],
      hit: ["下载APP"],
      miss: ["苹果掉了。"],
    },
    {
      lang: "ko",
      words: ["앱 ?(다운로드|설치|에서 보기|받기)"],
      hit: ["앱 설치"],
      miss: ["사과가 떨어졌다."],
    },
    {
      lang: "ar",
      words: ["(حمل|حمّل|نزل|تحميل) (ال)?(تطبيق|تطبيقنا)( .{0,10})?"],
      hit: ["حمل التطبيق"],
      miss: ["سقطت التفاحة."],
    },
    { lang: "he", words: ["(הורידו|הורד) את האפליקציה"], hit: ["הורידו את האפליקציה"], miss: ["התפוח נפל."] },
  ],
};

/** Where podcasts are heard: only an announcement says so. */
export const podcastPlaces: WordFamily = {
  id: "podcast-places",
  role: "player",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(wherever|anywhere|where) you (get|listen to|find|download) (your )?podcasts",
        "(all|new|latest) (podcast )?episodes",
        "(listen|subscribe|available) on (apple podcasts|spotify|youtube|amazon music|all platforms)",
      ],
      hit: ["Find it wherever you get your podcasts"],
      miss: ["Podcasts grew last year."],
    },
    {
      lang: "de",
      words: [
        "überall,? wo es podcasts gibt",
        "(alle|neue) folgen",
        "auf allen (gängigen )?(podcast-?)?plattformen",
      ],
      hit: ["Überall, wo es Podcasts gibt"],
      miss: ["Die Folgen sind schwer."],
    },
    {
      lang: "fr",
      words: ["sur toutes les plateformes( d'écoute)?", "(tous les|nouvel|nouveaux) épisodes?"],
      hit: ["Disponible sur toutes les plateformes d'écoute"],
      miss: ["Un épisode de pluie."],
    },
    {
      lang: "es",
      words: ["en todas las plataformas", "(todos los|nuevos?) episodios?"],
      hit: ["Disponible en todas las plataformas"],
      miss: ["Un episodio de lluvia."],
    },
    {
      lang: "pt",
      words: ["em todas as plataformas", "(todos os|novos?) episódios?"],
      hit: ["Em todas as plataformas"],
      miss: ["Um episódio de chuva."],
    },
    {
      lang: "it",
      words: ["su tutte le piattaforme", "(tutti gli|nuovi) episodi"],
      hit: ["Su tutte le piattaforme"],
      miss: ["Un episodio di pioggia."],
    },
    {
      lang: "nl",
      words: ["(in|via) (je|uw) favoriete podcast-?app", "(alle|nieuwe) afleveringen"],
      hit: ["In je favoriete podcastapp"],
      miss: ["De aflevering was kort."],
    },
    {
      lang: "sv",
      words: ["där poddar finns", "(alla|nya) avsnitt"],
      hit: ["Där poddar finns"],
      miss: ["Avsnittet var kort."],
    },
    {
      lang: "pl",
      words: ["(wszystkie|nowe) odcinki", "na wszystkich platformach"],
      hit: ["Nowe odcinki"],
      miss: ["Odcinek drogi zamknięto."],
    },
    {
      lang: "ru",
      words: ["на всех (платформах|площадках)", "(все|новые) (выпуски|эпизоды)"],
      hit: ["Новые выпуски по средам"],
      miss: ["Выпуск школы вырос."],
    },
  ],
};
