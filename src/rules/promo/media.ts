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
    },
    {
      lang: "fr",
      words: [
        "podcasts?",
        "(écoutez|regardez|voir|revoir)( (notre|le|la|en|l'))+( .{0,20})?",
        "^(vidéo|en vidéo|podcast|replay) ?[:.|–—]",
        "en replay",
      ],
    },
    {
      lang: "es",
      words: [
        "p(o|ó)dcasts?",
        "(escucha|escuche|mira|mire|vea) (el|la|aquí|nuestro|en)( .{0,20})?",
        "^(vídeo|video|en video|audio) ?[:|–—]",
      ],
    },
    {
      lang: "pt",
      words: [
        "podcasts?",
        "(ouça|assista|veja) (o|a|ao|aqui|no|nosso)( .{0,20})?",
        "^(vídeo|em vídeo|áudio) ?[:|–—]",
      ],
    },
    {
      lang: "it",
      words: [
        "podcast",
        "(ascolta|guarda) (il|la|qui|il nostro|ora)( .{0,20})?",
        "^(video|il video|audio) ?[:|–—]",
      ],
    },
    {
      lang: "nl",
      words: [
        "podcasts?",
        "(luister|beluister|bekijk|kijk) (nu|hier|naar|de|onze)( .{0,20})?",
        "^(video|podcast|in beeld) ?[:|–—]",
      ],
    },
    {
      lang: "sv",
      words: [
        "podd(en|ar|avsnitt)?",
        "podcast",
        "(lyssna|se|titta) (på|här|nu)( .{0,20})?",
        "^(video|tv|hör|se) ?[:|–—]",
      ],
    },
    {
      lang: "da",
      words: ["podcast(s|en)?", "(lyt|hør|se) (til|med|her|nu)( .{0,20})?", "^(video|hør|se) ?[:|–—]"],
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
    },
    {
      lang: "fi",
      words: ["podcast*", "(kuuntele|katso) (tästä|nyt|jakso|podcast*)", "^(video|kuuntele|katso) ?[:|–—]"],
    },
    {
      lang: "pl",
      words: [
        "podcast*",
        "(posłuchaj|obejrzyj|oglądaj|słuchaj)( .{0,20})?",
        "^(wideo|video|zobacz wideo) ?[:|–—]",
      ],
    },
    {
      lang: "cs",
      words: ["podcast*", "(poslechněte si|podívejte se na|pusťte si)( .{0,20})?", "^video ?[:|–—]"],
    },
    {
      lang: "ru",
      words: [
        "подкаст*",
        "(слушайте|смотрите|послушайте|посмотрите) (наш|в|на|видео|новый|выпуск)( .{0,20})?",
        "^(видео|смотрите|слушайте) ?[:|–—]",
      ],
    },
    {
      lang: "uk",
      words: ["подкаст*", "(слухайте|дивіться) (наш|в|на|відео|новий)( .{0,20})?", "^відео ?[:|–—]"],
    },
    {
      lang: "tr",
      words: ["podcast*", "(dinleyin|izleyin|dinle|izle)$"],
    },
    {
      lang: "id",
      words: [
        "podcast",
        "siniar",
        "(tonton|simak|saksikan|dengarkan) (video|juga|podcast)( .{0,20})?",
        "\\[gambas:.*",
      ],
    },
    {
      lang: "ja",
      words: ["ポッドキャスト", "(動画|音声)(を|は)(見る|聴く|こちら|再生)", "【動画】"],
    },
    {
      lang: "zh",
      words: ["播客", "(观看|觀看|收听|收聽)(视频|視頻|影片|节目|節目)", "【(影片|视频)】"],
    },
    {
      lang: "ko",
      words: ["팟캐스트", "(영상|동영상) ?(보기|바로가기)"],
    },
    {
      lang: "ar",
      words: ["بودكاست", "(شاهد|استمع)( الفيديو| إلى| الآن)"],
    },
    { lang: "he", words: ["פודקאסט", "(צפו|האזינו) (ב|ל)"] },
    { lang: "hu", words: ["(nézze meg|hallgassa meg) (a )?(videó*|cikke*|hangfelvétel*)"] },
    { lang: "ro", words: ["(urmărește|ascultă|vezi) (video*|articolul)"] },
    { lang: "el", words: ["(δείτε|ακούστε) το (βίντεο|άρθρο)"] },
    { lang: "fa", words: ["(ویدیو|ویدئو) را (ببینید|تماشا کنید)"] },
    { lang: "hi", words: ["(वीडियो|खबर) (देखें|सुनें)"] },
    { lang: "bn", words: ["(ভিডিও|খবর) (দেখুন|শুনুন)"] },
    { lang: "vi", words: ["(xem video|nghe bài (viết|báo))"] },
    { lang: "th", words: ["(ชม|ดู)(คลิป|วิดีโอ)"] },
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
    },
    {
      lang: "fr",
      words: [
        "(notre|l'|télécharge[rz]|application) ?(application|appli|mobile)",
        "(app store|google play)",
        "notifications? push",
        "activez les (notifications|alertes)",
      ],
    },
    {
      lang: "es",
      words: [
        "(nuestra|la|descarga(r)?|descargue|descárgate) (la |nuestra )?(app|aplicación)( .{0,15})?",
        "(app store|google play)",
        "activa(r)? las? (notificaciones|alertas)",
      ],
    },
    {
      lang: "pt",
      words: [
        "(nosso|o|baixe|baixar|instale)( o)?( nosso)? (app|aplicativo)( .{0,15})?",
        "(app store|google play)",
        "ative as notificações",
      ],
    },
    {
      lang: "it",
      words: [
        "(la nostra|scarica(re)?( la)?( nostra)?) app( .{0,15})?",
        "(app store|google play)",
        "attiva le notifiche",
      ],
    },
    {
      lang: "nl",
      words: [
        "(onze|de|download|installeer|gratis)( de| onze)? ([\\p{L}-]+-?)?app( .{0,10})?",
        "(app store|google play)",
        "(push)?meldingen (aan|ontvangen)",
      ],
    },
    {
      lang: "sv",
      words: [
        "(vår|ladda ner|hämta)( vår)? app(en)?",
        "(app store|google play)",
        "(slå på|aktivera) (notiser|pushnotiser)",
      ],
    },
    {
      lang: "da",
      words: ["(vores|hent|download)( vores)? app(en)?", "(app store|google play)"],
    },
    {
      lang: "no",
      words: ["(vår|last ned|hent)( vår)? app(en)?", "(app store|google play)"],
    },
    {
      lang: "fi",
      words: ["(lataa|asenna) (sovellus|app)\\p{L}*", "(app store|google play)"],
    },
    {
      lang: "pl",
      words: [
        "(pobierz|zainstaluj|nasza|naszą) (naszą )?aplikac*",
        "(app store|google play)",
        "(włącz|włączyć) powiadomienia",
      ],
    },
    {
      lang: "cs",
      words: ["(stáhněte|nainstalujte)( si)?( naši)? aplikac*", "(app store|google play)"],
    },
    {
      lang: "ru",
      words: [
        "(скача|установ|наш)(йте|ите|е|ать|ить)? ?(наше )?(мобильное )?приложени*",
        "(app store|google play|rustore)",
        "включ(ите|ить) уведомления",
      ],
    },
    {
      lang: "uk",
      words: [
        "(завантаж(те|ити)?|встанов(іть|ити))( наш)? (застосун|додат)\\p{L}*",
        "(app store|google play)",
      ],
    },
    {
      lang: "tr",
      words: ["uygulama(mızı|yı)? (indir|yükle)\\p{L}*", "(app store|google play)"],
    },
    {
      lang: "el",
      words: ["(κατεβάστε|την) (την )?εφαρμογή( μας)?", "(app store|google play)"],
    },
    {
      lang: "id",
      words: ["(unduh|download|instal)( .{0,10})? aplikasi( .{0,10})?", "(app store|google play|play store)"],
    },
    {
      lang: "vi",
      words: ["tải (về )?(ứng dụng|app)", "(app store|google play)"],
    },
    {
      lang: "ja",
      words: ["アプリ(を|の|は)?(ダウンロード|インストール|こちら|で読む)"],
    },
    {
      lang: "zh",
      words: ["(下载|下載|打开|打開)(我们的|我們的)?(app|应用|應用|客户端|客戶端|APP)"],
    },
    {
      lang: "ko",
      words: ["앱 ?(다운로드|설치|에서 보기|받기)"],
    },
    {
      lang: "ar",
      words: ["(حمل|حمّل|نزل|تحميل) (ال)?(تطبيق|تطبيقنا)( .{0,10})?"],
    },
    { lang: "he", words: ["(הורידו|הורד) את האפליקציה"] },
    { lang: "hu", words: ["(töltse|töltsd) le .{0,20}(app|alkalmazás)*"] },
    { lang: "ro", words: ["descarcă .{0,20}aplicați*"] },
    { lang: "fa", words: ["(اپلیکیشن|برنامه) .{0,20}(دانلود|نصب)"] },
    { lang: "hi", words: ["ऐप .{0,15}(डाउनलोड|इंस्टॉल)", "डाउनलोड .{0,10}ऐप"] },
    { lang: "bn", words: ["অ্যাপ .{0,15}(ডাউনলোড|ইনস্টল)"] },
    { lang: "th", words: ["ดาวน์โหลดแอป*"] },
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
    },
    {
      lang: "de",
      words: [
        "überall,? wo es podcasts gibt",
        "(alle|neue) folgen",
        "auf allen (gängigen )?(podcast-?)?plattformen",
      ],
    },
    {
      lang: "fr",
      words: ["sur toutes les plateformes( d'écoute)?", "(tous les|nouvel|nouveaux) épisodes?"],
    },
    {
      lang: "es",
      words: ["en todas las plataformas", "(todos los|nuevos?) episodios?"],
    },
    {
      lang: "pt",
      words: ["em todas as plataformas", "(todos os|novos?) episódios?"],
    },
    {
      lang: "it",
      words: ["su tutte le piattaforme", "(tutti gli|nuovi) episodi"],
    },
    {
      lang: "nl",
      words: ["(in|via) (je|uw) favoriete podcast-?app", "(alle|nieuwe) afleveringen"],
    },
    {
      lang: "sv",
      words: ["där poddar finns", "(alla|nya) avsnitt"],
    },
    {
      lang: "pl",
      words: ["(wszystkie|nowe) odcinki", "na wszystkich platformach"],
    },
    {
      lang: "ru",
      words: ["на всех (платформах|площадках)", "(все|новые) (выпуски|эпизоды)"],
    },
    { lang: "da", words: ["(lyt til|hør) .{0,30}podcast.{0,40}(spotify|apple|app)"] },
    { lang: "no", words: ["(lytt til|hør) .{0,30}pod(k|c)ast.{0,40}(spotify|apple|app)"] },
    { lang: "fi", words: ["kuuntele .{0,30}podcast.{0,40}"] },
    { lang: "cs", words: ["poslouchejte .{0,30}podcast.{0,40}"] },
    { lang: "hu", words: ["hallgassa .{0,30}podcast.{0,40}"] },
    { lang: "ro", words: ["(ascultă|ascultați) .{0,30}podcast.{0,40}"] },
    { lang: "el", words: ["(ακούστε|άκουσε) .{0,30}podcast.{0,40}"] },
    { lang: "tr", words: ["podcast.{0,30}(dinle*)"] },
    { lang: "uk", words: ["(слухайте) .{0,30}подкаст.{0,40}"] },
    { lang: "he", words: ["(האזינו) ל?.{0,20}פודקאסט"] },
    { lang: "fa", words: ["پادکست .{0,30}(بشنوید|گوش کنید)"] },
    { lang: "hi", words: ["पॉडकास्ट .{0,20}(सुनें|सुनिए)"] },
    { lang: "bn", words: ["পডকাস্ট .{0,20}শুনুন"] },
    { lang: "id", words: ["dengarkan .{0,30}podcast.{0,40}"] },
    { lang: "vi", words: ["(nghe|lắng nghe) .{0,20}podcast"] },
    { lang: "th", words: ["ฟัง(รายการ)?พอ(ด|ต)แคสต์"] },
    { lang: "ko", words: ["팟캐스트.{0,10}(듣기|들으)"] },
    { lang: "zh", words: ["(收听|收聽)(我们|我們|本)?.{0,6}(播客|podcast)"] },
    { lang: "ja", words: ["(ポッドキャスト|podcast).{0,15}(聴く|お聴き|配信中)"] },
    { lang: "ar", words: ["(استمع إلى|استمعوا إلى) .{0,15}(البودكاست|بودكاست)"] },
  ],
};
