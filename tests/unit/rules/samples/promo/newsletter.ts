import type { WordSamples } from "../samples.ts";

export const samples = {
  "newsletter-noun": {
    en: {
      hit: ["Get the morning briefing in your inbox", "Join our mailing list", "Enter your email below"],
      miss: ["The inboxes of three ministers were searched."],
    },
    de: {
      hit: ["Jeden Morgen in Ihrem Postfach", "Unser Newsletter kommt freitags"],
      miss: ["Das Postamt schließt im Mai."],
    },
    fr: {
      hit: ["Recevez notre lettre d'information", "Chaque soir dans votre boîte mail"],
      miss: ["La lettre du maire date de mars."],
    },
    es: {
      hit: ["Reciba el boletín de la tarde", "Cada noche en tu correo"],
      miss: ["La bolsa cerró sin cambios."],
    },
    pt: {
      hit: ["Receba a nossa newsletter", "As notícias no seu e-mail"],
      miss: ["A bolsa fechou estável."],
    },
    it: {
      hit: ["Iscriviti alla newsletter", "Ogni mattina nella tua casella"],
      miss: ["La lettera è del sindaco."],
    },
    nl: {
      hit: ["Meld u aan voor de nieuwsbrief", "Elke ochtend in je inbox"],
      miss: ["De brief lag op tafel."],
    },
    sv: { hit: ["Få vårt nyhetsbrev"], miss: ["Brevet kom fram i maj."] },
    da: { hit: ["Tilmeld dig nyhedsbrevet"], miss: ["Brevet kom i maj."] },
    no: { hit: ["Meld deg på nyhetsbrevet"], miss: ["Brevet kom i mai."] },
    fi: { hit: ["Tilaa uutiskirje"], miss: ["Kirje saapui toukokuussa."] },
    pl: { hit: ["Zapisz się na newsletter"], miss: ["List przyszedł w maju."] },
    cs: { hit: ["Přihlaste se k odběru novinek"], miss: ["Dopis přišel v květnu."] },
    ru: {
      hit: ["Подпишитесь на рассылку", "Главное за день — на вашу почту"],
      miss: ["Почтальон пришёл утром."],
    },
    uk: { hit: ["Підпишіться на розсилку"], miss: ["Листоноша прийшла вранці."] },
    tr: { hit: ["Bültenimize kaydolun"], miss: ["Mektup mayısta geldi."] },
    el: { hit: ["Εγγραφείτε στο newsletter"], miss: ["Το γράμμα ήρθε τον Μάιο."] },
    ro: { hit: ["Abonează-te la newsletter"], miss: ["Scrisoarea a sosit în mai."] },
    hu: { hit: ["Iratkozzon fel hírlevelünkre"], miss: ["A levél májusban jött."] },
    bg: { hit: ["Абонирайте се за бюлетина"], miss: ["Писмото дойде през май."] },
    hr: { hit: ["Prijavite se na newsletter"], miss: ["Pismo je stiglo u svibnju."] },
    id: { hit: ["Daftar newsletter kami"], miss: ["Surat itu tiba bulan Mei."] },
    vi: { hit: ["Đăng ký nhận bản tin"], miss: ["Lá thư đến vào tháng năm."] },
    ja: { hit: ["メールマガジンに登録"], miss: ["手紙が届いた。"] },
    zh: { hit: ["订阅我们的电子报"], miss: ["信件五月寄到。"] },
    ko: { hit: ["뉴스레터를 신청하세요"], miss: ["편지가 도착했다."] },
    ar: { hit: ["اشترك في النشرة البريدية"], miss: ["وصلت الرسالة في مايو."] },
    he: { hit: ["הירשמו לניוזלטר"], miss: ["המכתב הגיע במאי."] },
    hi: { hit: ["हमारे न्यूज़लेटर से जुड़ें"], miss: ["चिट्ठी मई में आई।"] },
    fa: { hit: ["در خبرنامه ما عضو شوید"], miss: ["سنگ در آب افتاد."] },
    bn: { hit: ["আমাদের নিউজলেটার পান"], miss: ["পাথরটি জলে পড়ল।"] },
    th: { hit: ["สมัครรับจดหมายข่าว"], miss: ["หินตกลงไปในน้ำ"] },
  },
} satisfies WordSamples;
