import type { PromoRole } from "../../model/role.ts";

/** What a link's address alone says about its purpose. */
export interface DestinationRule {
  id: string;
  role: PromoRole;
  /** Tested against host and path, lower-case, without `www.`, query and hash. */
  pattern: RegExp;
}

/** Addresses of publications' own services and of platforms; a story's references rarely lead there. */
export const destinations: readonly DestinationRule[] = [
  {
    id: "to-channel",
    role: "follow",
    pattern:
      /^(news\.google\.com\/(publications|s\/|topics)|apple\.news|(chat\.|api\.)?whatsapp\.com\/channel|whatsapp\.com\/channel|chat\.whatsapp\.com|t\.me\/|telegram\.(me|dog)\/|invite\.viber\.com|(\w+\.)?flipboard\.com\/@|feedly\.com\/i\/|lin\.ee\/|line\.me\/(r\/)?ti\/|zen\.yandex\.|dzen\.ru\/|max\.ru\/|discord\.(gg|com\/invite)|pf\.kakao\.com|(\w+\.)?google\.\w+\/preferences\/source)/,
  },
  {
    id: "to-profile",
    role: "follow",
    pattern:
      /^((\w+\.)?facebook\.com\/[\w.-]+\/?$|(m\.)?(twitter|x)\.com\/@?\w+\/?$|instagram\.com\/[\w.]+\/?$|tiktok\.com\/@[\w.]+\/?$|youtube\.com\/(@|c\/|channel\/|user\/)[^/]+\/?$|linkedin\.com\/(company|in)\/[^/]+\/?$|pinterest\.\w+\/\w+\/?$|bsky\.app\/profile\/[^/]+\/?$|threads\.(net|com)\/@[\w.]+\/?$|vk\.com\/\w+\/?$|ok\.ru\/\w+\/?$|weibo\.com\/\w+\/?$|mastodon\.\w+\/@\w+\/?$)/,
  },
  {
    id: "to-share",
    role: "share",
    pattern:
      /(facebook\.com\/(sharer|dialog\/(share|feed))|(twitter|x)\.com\/(intent|share)|linkedin\.com\/(sharearticle|sharing)|pinterest\.\w+\/pin\/create|(api|web)\.whatsapp\.com\/send|^wa\.me\/|reddit\.com\/submit|t\.me\/share|telegram\.me\/share|tumblr\.com\/(share|widgets)|getpocket\.com\/(save|edit)|vk\.com\/share|connect\.ok\.ru\/offer|news\.ycombinator\.com\/submitlink|flipboard\.com\/bookmarklet|addtoany\.com|addthis\.com|bsky\.app\/intent|threads\.(net|com)\/intent|line\.me\/(r\/msg|lineit)|b\.hatena\.ne\.jp\/(add|entry)|instapaper\.com\/(edit|hello)|xing\.com\/spi|service\.weibo\.com\/share|viber:|print-?(this|article)|\/(share|email-?this|send-?to-?friend)(\/|$))/,
  },
  {
    id: "to-newsletter",
    role: "newsletter",
    pattern:
      /((^|\/|\.|-|_)(e?newsletters?|nieuwsbrie(f|ven)|nyhetsbrev|nyhedsbrev|boletin(es)?|boletim|infolettres?|rassylk[ai]|sign-?up|uutiskirje|bulten|hirlevel|mailing-?list|email-?(alerts?|signup|preferences))(\/|$|-|_|\.)|mailchi\.mp|list-manage\.com|substack\.com\/subscribe|campaign-archive|preference-?center)/,
  },
  {
    id: "to-subscription",
    role: "subscription",
    pattern:
      /((^|\/|\.|-)(subscri(be|ption|ptions|bers?)|suscri(pcion|pciones|bete|birse|bite)|abo|abos|abonnement(er|s)?|abonnieren|abonnes?|abonnez|abbonamenti|abbonati|assin(e|ar|atura|aturas)|prenumerera|prenumerata|tilaa|membership|member|join|premium|plus|upgrade|offers?|e-?paper|print(-edition)?|digital-edition|podpiska|peredplata|predplatne|abone-ol|checkout|register|registration|gift-?article)(\/|$|\.))/,
  },
  {
    id: "to-donation",
    role: "donation",
    pattern:
      /((^|\/|\.|-)(donat(e|ion|ions)|donar|doar|doe|dona|don|dons|soutenir|support(-us)?|spenden?|unterstuetzen|unterstutzen|contribute|apoya|apoie|sostieni|steun|doneer|donera|pomoc|wesprzyj|podpor(te)?|bagis|podderzhat|fundraiser|giving)(\/|$)|patreon\.com|ko-fi\.com|buymeacoffee\.com|donorbox\.org|steadyhq\.com|liberapay\.com|paypal\.(com|me)\/(donate|paypalme|\w+)|opencollective\.com|givebutter\.com|boosty\.to)/,
  },
  {
    id: "to-app",
    role: "app",
    pattern:
      /(apps\.apple\.com|itunes\.apple\.com\/\w+\/app|play\.google\.com\/store\/apps|apps\.microsoft\.com|appgallery|apps\.rustore|onelink\.me|app\.adjust|\.app\.link|(^|\/|\.)(apps?|mobile-?apps?|aplikasi|aplikacja|download-app|get-the-app)\/?$)/,
  },
  {
    id: "to-programme",
    role: "player",
    pattern:
      /(podcasts?\.apple\.com|itunes\.apple\.com\/\w+\/podcast|open\.spotify\.com\/(show|episode)|spotify\.com\/show|podcasts\.google\.com|overcast\.fm|pca\.st|castbox\.fm|deezer\.com\/(\w+\/)?show|stitcher\.com|anchor\.fm|acast\.com|music\.amazon\.\w+\/podcasts|audible\.|(^|\/|\.)(podcasts?|podkast|poddar|videos?|watch|listen|audio|mediathek|live-?tv|tv|ver|replay|galler(y|ies)|photos|slideshow|fotos|fotostrecke|diaporama)(\/|$))/,
  },
  {
    id: "to-contest",
    role: "event",
    pattern:
      /(^|\/|\.)(contests?|competitions?|giveaways?|sweepstakes|gewinnspiele?|verlosung(en)?|concours|jeux-concours|sorteos?|concursos?|concors[oi]|winacties?|prijsvragen?|konkurs(y)?|tavlingar?|konkurranse(r)?)(\/|$)/,
  },
  {
    id: "to-event",
    role: "event",
    pattern:
      /(^(tickets?|events?)\.|eventbrite\.|ticketmaster\.|(^|\/|\.)(events?|eventos?|veranstaltung(en)?|evenements?|webinars?|tickets?|conference|live-?events|arrangement(er)?|eventi|evenementen|wydarzenia|meropriyatiya)(\/|$))/,
  },
  {
    id: "to-poll",
    role: "poll",
    pattern:
      /(forms\.gle|docs\.google\.com\/forms|surveymonkey\.|typeform\.com|(^|\/|\.)(surveys?|polls?|quiz(zes)?|umfrage|sondage|encuestas?|enquetes?|sondaggio|puzzles|crosswords?|games|jeux|spiele|questionnaires?|forms)(\/|\.|$))/,
  },
  {
    id: "to-shop",
    role: "product",
    pattern:
      /(amzn\.to|amazon\.[a-z.]+\/(dp|gp|s|shop|[\w-]+\/dp)|(^|\/|\.)(shop|store|boutique|tienda|loja|negozio|winkel|butik|sklep|obchod|magaz[iy]n|deals|coupons?|gutscheine?|vouchers?|rabattkode?|codes-promo|product|products)(\/|\.|$)|bookshop\.org|ebay\.\w+\/itm|awin1\.com|shareasale|skimresources|go\.redirectingat|rstyle\.me|shopstyle|linksynergy|anrdoezrs|dpbolvw|jdoqocy|tkqlhce|prf\.hn|clk\.tradedoubler|partner-?ads|aliexpress\.)/,
  },
  {
    id: "to-comments",
    role: "comment",
    pattern:
      /((^|\/)(comments?|kommentare?|commentaires|comentarios|reacties|feedback|contact(-us)?|letters|send-a-tip|tips)(\/|$))/,
  },
  {
    id: "to-advertising",
    role: "advertisement",
    pattern:
      /(doubleclick\.net|googlesyndication|googleadservices|adservice\.|taboola\.com|outbrain\.com|adnxs\.|criteo\.|revcontent|mgid\.com|smartadserver|amazon-adsystem|adclick|(^|\/|\.)(ads?|adserver|banners?|sponsored|partner-?content|advertise|advertorial|brandvoice|paidpost|promo|promoted|creatives|clicktrack|track\/click)(\/|\.|$))/,
  },
];
