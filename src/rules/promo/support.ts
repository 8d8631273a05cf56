import type { WordFamily } from "../words.ts";

/** Paying for the publication. */
export const subscriptionNoun: WordFamily = {
  id: "subscription-noun",
  role: "subscription",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "subscribers?( -?only)?",
        "subscriptions?",
        "subscribe( (now|today|for|to))?",
        "unlimited (digital )?access",
        "(print|digital|paper) edition",
        "home delivery",
        "free trial",
        "ad-free",
        "gift (this|an?) (article|story|subscription)",
        "already a (member|subscriber)",
        "(reserved|only|exclusive) for (subscribers|members)",
        "(sign|log) ?in to (unlock|read|view)",
        "create an? (free )?account",
        "unlock (more|this|all) .{0,20}(articles?|stories|story)",
        "become a (member|subscriber)",
        "member(ship)?s?",
        "(log|sign) in to (read|continue)",
        "prefer paper",
        "paywall",
        "e-?paper",
        "(read|reads) without limits?",
        "premium (content|article)",
        "back issues?",
        "(delivered|sent) (to|through|direct|straight).{0,20}(letterbox|door|home|mailbox)",
        "issues for",
        "(for|from|just|only) .{0,12}(a|per) (week|month|year)",
        "(first|next) (week|month|year)( free)?",
      ],
    },
    {
      lang: "de",
      words: [
        "abos?",
        "abonn(ement|ieren|enten|iere)\\p{L}*",
        "probe(abo|monat|lesen)",
        "e-?paper",
        "(werbefrei|ohne werbung) lesen",
        "(jetzt|hier) (testen|abonnieren|freischalten)",
        "plus-?(artikel|mitglied|abo)",
        "(mitglied|premium-?mitglied) werden",
        "unbegrenzt(en|er)? (zugriff|zugang|lesen)",
        "gedruckte (ausgabe|zeitung)",
      ],
    },
    {
      lang: "fr",
      words: [
        "abonn(ez|é|és|ée|ements?|er|e)(-vous|-toi)?",
        "réservé aux abonnés",
        "accès (illimité|numérique)",
        "sans (engagement|publicité)",
        "(édition|journal) (papier|numérique)",
        "offre d'essai",
      ],
    },
    {
      lang: "es",
      words: [
        "suscr(í|i)(be|base|bete|birse|bir|bas|pción|pciones|ptor|ptores|tor|tores)(te|se)?",
        "sin (límites|publicidad)",
        "acceso (ilimitado|digital)",
        "edición (impresa|digital)",
        "hazte (socio|premium|suscriptor)",
      ],
    },
    {
      lang: "pt",
      words: [
        "assin(e|ar|ante|antes|atura|aturas)",
        "acesso (ilimitado|digital)",
        "sem limites",
        "edição (impressa|digital)",
        "exclusivo para assinantes",
      ],
    },
    {
      lang: "it",
      words: [
        "abbon(ati|amento|amenti|arsi|arti)",
        "accesso (illimitato|digitale)",
        "edizione (cartacea|digitale)",
        "senza limiti",
      ],
    },
    {
      lang: "nl",
      words: [
        "abonn(ement|ementen|eer|ees|ee)",
        "(onbeperkte?|digitale) toegang",
        "proefabonnement",
        "onbeperkt lezen",
      ],
    },
    {
      lang: "sv",
      words: ["prenumer(era|ation|ant|anter)", "bli (medlem|prenumerant)", "lås upp", "plusartikel"],
    },
    {
      lang: "da",
      words: ["abonn(ement|er|ent|enter)", "bliv (medlem|abonnent)", "prøv gratis"],
    },
    {
      lang: "no",
      words: ["abonn(ement|er|ent|enter|ere)", "bli (medlem|abonnent)", "prøv gratis"],
    },
    {
      lang: "fi",
      words: ["tila(a|us|aja|ajille|ajalle) (lehti|nyt|digi)\\p{L}*", "tilaaj*", "lukuoikeus"],
    },
    {
      lang: "pl",
      words: ["prenumerat*", "subskr*", "(nieograniczony|pełny) dostęp", "wydanie papierowe", "wykup dostęp"],
    },
    {
      lang: "cs",
      words: ["předplat*", "predplat*", "(neomezený|plný) přístup", "bez reklam"],
    },
    {
      lang: "ru",
      words: [
        "(оформ|купит|продл)\\p{L}* подписк*",
        "платн* подписк*",
        "без рекламы",
        "полный доступ",
        "печатн* (издани|верси)\\p{L}*",
      ],
    },
    {
      lang: "uk",
      words: ["передплат*", "оформ* підписк*", "без реклами"],
    },
    {
      lang: "tr",
      words: ["abone( ol*)?", "abonelik*", "sınırsız erişim"],
    },
    {
      lang: "el",
      words: ["συνδρομ*", "απεριόριστη πρόσβαση"],
    },
    {
      lang: "ro",
      words: ["abon(ează|ați|ament|amente)\\p{L}*(-te|-vă)?", "acces nelimitat"],
    },
    {
      lang: "hu",
      words: ["előfizet*", "korlátlan hozzáférés"],
    },
    {
      lang: "id",
      words: ["berlangganan", "langganan", "akses (tanpa batas|penuh)"],
    },
    {
      lang: "vi",
      words: ["đăng ký (gói|đọc báo|thành viên)", "thuê bao"],
    },
    {
      lang: "ja",
      words: ["(有料|無料)(会員|登録|記事)", "会員(登録|限定)", "定期購読", "購読(する|申し込み)"],
    },
    {
      lang: "zh",
      words: ["(订阅|訂閱)", "(成为|成為|加入)(会员|會員)", "付费(阅读|会员)"],
    },
    {
      lang: "ko",
      words: ["구독( ?신청|하기|자)?", "유료 ?(회원|기사)"],
    },
    {
      lang: "ar",
      words: ["اشترك( الآن| معنا)?", "(ال)?اشتراك(ات)?", "وصول غير محدود"],
    },
    {
      lang: "he",
      words: ["(ל)?מנויים( בלבד)?", "רכשו מנוי", "הפכו למנויים"],
    },
    { lang: "fa", words: ["مشترک شوید", "خرید اشتراک"] },
    { lang: "hi", words: ["सदस्यता (लें|लीजिए)", "सब्सक्राइब करें"] },
    { lang: "bn", words: ["সাবস্ক্রাইব করুন", "গ্রাহক হোন"] },
    { lang: "th", words: ["สมัครสมาชิก", "สมาชิกรายเดือน"] },
  ],
};

/** Asking readers for money as a gift. */
export const donationNoun: WordFamily = {
  id: "donation-noun",
  role: "donation",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "donat(e|ion|ions|ing)( (now|today))?",
        "support (our|independent|quality|local|fearless|us|this) (work|journalism|reporting|newsroom|mission|site)?",
        "chip in",
        "contribute (today|now|what you can)",
        "(spare|give) a few (dollars|pounds|euros)",
        "keep (our|us|this) .{0,30}(open|free|going|running|alive)",
        "reader-(supported|funded)",
        "funded by (our )?readers",
        "make a (gift|contribution)",
        "(buy|get) (me|us) a coffee",
        "patreon",
        "tip jar",
        "we (need|rely on|depend on) (your|you|readers)",
        "your (support|contribution|gift)",
      ],
    },
    {
      lang: "de",
      words: [
        "spend(e|en|en sie)( sie)?( jetzt)?",
        "unterstütz(en|e)( sie)? (uns|unser(e|en)?|unabhängig(en|e)?)( .{0,20}(arbeit|journalismus|redaktion))?",
        "(ihre|deine) (spende|unterstützung)",
      ],
    },
    {
      lang: "fr",
      words: [
        "(faites|faire) un don",
        "soutenez(-nous| notre| la| l'| le)\\p{L}*",
        "vos dons",
        "(votre|ton) soutien",
      ],
    },
    {
      lang: "es",
      words: [
        "don(a|ar|ación|aciones|ativo|ativos)( (ahora|hoy))?",
        "done (ahora|hoy)",
        "(apoya|apoye|apóyanos|apóyenos|colabora con)( nuestro| el| nosotros)*",
        "(tu|su) (apoyo|aporte|donación)",
      ],
    },
    {
      lang: "pt",
      words: [
        "(doe|doar|doação|doações)",
        "apoi(e|ar)( o| a| nosso| nossa)*( (jornalismo|trabalho))?",
        "(seu|teu) apoio",
      ],
    },
    {
      lang: "it",
      words: [
        "(dona|donare|donazione|donazioni)( ora)?",
        "sostien(i|ici|ete)( il| la| il nostro)*",
        "(il )?tuo (sostegno|contributo)",
      ],
    },
    {
      lang: "nl",
      words: ["don(eer|eren|atie|aties)( nu)?", "steun (ons|onze|onafhankelijk*)\\p{L}*"],
    },
    {
      lang: "sv",
      words: ["(donera|skänk|swisha)( .{0,15})?", "stöd (oss|vår|vårt)\\p{L}*"],
    },
    {
      lang: "da",
      words: ["doner(e|er)?", "støt (os|vores)\\p{L}*"],
    },
    {
      lang: "no",
      words: ["doner(e|er)?", "støtt (oss|vår|vårt)\\p{L}*"],
    },
    {
      lang: "fi",
      words: ["lahjoita( nyt)?", "tue (meitä|työtämme)"],
    },
    {
      lang: "pl",
      words: [
        "(wesprzyj|wspieraj|wspomóż)( nas)?( .{0,20})?",
        "wpłać",
        "darowizn*",
        "(twoje|twojego) wsparci*",
      ],
    },
    {
      lang: "cs",
      words: ["(podpořte|podpor|podporte)( nás)?", "darujte", "přispějte"],
    },
    {
      lang: "ru",
      words: [
        "поддерж(ите|и|ать) (нас|наш*|проект|редакци*|издани*|независим*)",
        "пожертв*",
        "(сделать|оформить) донат",
        "задонат*",
      ],
    },
    {
      lang: "uk",
      words: ["підтрима(йте|й|ти) (нас|наш*|редакці*)", "пожертв*", "задонат*"],
    },
    {
      lang: "tr",
      words: ["bağış( yap*)?", "bize destek*", "destek ol*"],
    },
    {
      lang: "el",
      words: ["(στηρίξτε|στήριξε) (μας|την|το)", "δωρεά", "δωρεές"],
    },
    {
      lang: "ro",
      words: ["donează", "donați", "donații?", "susține(-ne|ți-ne|ți)?( .{0,15}jurnalism*)?"],
    },
    {
      lang: "hu",
      words: ["támogass*( minket)?", "adomány*"],
    },
    {
      lang: "id",
      words: ["donasi", "dukung (kami|jurnalisme)"],
    },
    {
      lang: "vi",
      words: ["(ủng hộ|quyên góp)( cho)? (chúng tôi|tòa soạn)"],
    },
    {
      lang: "ja",
      words: ["寄付(する|のお願い|をお願い)", "ご(支援|寄付)(ください|をお願い)?"],
    },
    {
      lang: "zh",
      words: ["(捐款|捐赠|捐贈|赞助我们|贊助我們)", "支持(我们|我們)"],
    },
    {
      lang: "ko",
      words: ["후원(하기|해 ?주세요|하세요)", "기부하기"],
    },
    {
      lang: "ar",
      words: ["تبرع( الآن| لنا)?", "ادعم(نا| صحافتنا)?"],
    },
    { lang: "he", words: ["תרמו( עכשיו| לנו)?", "תמכו בנו"] },
    { lang: "fa", words: ["(از ما|روزنامه‌نگاری ما).{0,20}حمایت کنید", "کمک مالی کنید"] },
    { lang: "hi", words: ["(हमें|हमारी पत्रकारिता).{0,30}(सहयोग|समर्थन) (करें|दें)", "दान करें"] },
    { lang: "bn", words: ["(আমাদের).{0,30}(সহায়তা|সমর্থন) করুন", "অনুদান দিন"] },
    { lang: "th", words: ["(ร่วม)?บริจาค(ให้|กับ)เรา", "สนับสนุน(งานข่าว|สื่อ)ของเรา"] },
  ],
};
