import type { WordFamily } from "../words.ts";

/** What a newsletter is called: weak by itself, because stories write about newsletters too. */
export const newsletterNoun: WordFamily = {
  id: "newsletter-noun",
  role: "newsletter",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "newsletters?",
        "(your|our) inbox",
        "in your (e-?mail|mailbox)",
        "e-mail (alerts?|updates?|list|briefing|digest)",
        "mailing list",
        "(daily|weekly|morning|evening|nightly|weekend) (briefing|digest|e-?mail|roundup|round-up|dispatch)",
        "(enter|add|submit) your e-?mail",
        "by e-?mail",
        "e-?mail address",
        "straight to you",
        "(free|saturday|sunday|friday|monday) e-?mail",
        "(sign|signing) up",
      ],
    },
    {
      lang: "de",
      words: [
        "newsletter(s|n)?",
        "(in )?(ihr|dein|euer)(em|en)? (e-?mail-?)?postfach",
        "per e-?mail",
        "e-?mail-?adresse",
        "morgenbriefing",
        "rundbrief",
      ],
    },
    {
      lang: "fr",
      words: [
        "(newsletters?|infolettres?)",
        "lettre d'info(rmation)?s?",
        "(votre|ta) (boîte (mail|de réception|aux lettres)|messagerie)",
        "par (e-?mail|courriel)",
        "adresse (e-?mail|électronique)",
      ],
    },
    {
      lang: "es",
      words: [
        "newsletters?",
        "bolet[ií]n(es)?",
        "(en|a) (tu|su) (correo|e-?mail|bandeja)( electrónico)?",
        "por correo( electrónico)?",
        "correo electrónico",
      ],
    },
    {
      lang: "pt",
      words: [
        "newsletters?",
        "boletim",
        "boletins",
        "(no|em) (seu|teu) (e-?mail|correio)",
        "por e-?mail",
        "endereço de e-?mail",
      ],
    },
    {
      lang: "it",
      words: [
        "newsletter",
        "(nella|alla) tua (casella|posta|e-?mail|mail)",
        "via (e-?mail|mail)",
        "indirizzo (e-?mail|mail)",
      ],
    },
    {
      lang: "nl",
      words: [
        "nieuwsbrief",
        "nieuwsbrieven",
        "newsletter",
        "in (je|uw) (inbox|mailbox)",
        "per (e-?mail|mail)",
        "e-?mailadres",
      ],
    },
    {
      lang: "sv",
      words: ["nyhetsbrev(et)?", "(i|till) din (inkorg|mejl|mail)", "e-?postadress"],
    },
    {
      lang: "da",
      words: ["nyhedsbrev(et)?", "(i|til) din (indbakke|mail)", "mailadresse"],
    },
    {
      lang: "no",
      words: ["nyhetsbrev(et)?", "(i|til) innboksen", "e-?postadresse"],
    },
    {
      lang: "fi",
      words: ["uutiskir*", "sähköpost(iisi|iosoite|iosoitteesi)"],
    },
    {
      lang: "pl",
      words: [
        "newsletter*",
        "biuletyn*",
        "(na|do) (twoj|swoj)\\p{L}*( skrzyn*)?( e-?mail*)?",
        "adres e-?mail",
      ],
    },
    {
      lang: "cs",
      words: [
        "newsletter*",
        "zpravodaj*",
        "do (vaší|vašeho) (schránky|e-?mailu)",
        "e-?mailov* adres*",
        "odběr* novinek",
      ],
    },
    {
      lang: "ru",
      words: ["рассылк*", "на (вашу )?(почту|e-?mail)", "дайджест*", "адрес электронной почты"],
    },
    {
      lang: "uk",
      words: ["розсилк*", "на (вашу )?(пошту|e-?mail)", "дайджест*"],
    },
    {
      lang: "tr",
      words: ["bülten*", "e-?bülten*", "e-?posta (adres|kutu)\\p{L}*"],
    },
    {
      lang: "el",
      words: ["newsletter", "ενημερωτικ* δελτί*", "στο (email|e-mail) σας"],
    },
    {
      lang: "ro",
      words: ["newsletter*", "(pe|prin) (e-?mail|mail)", "adresa de e-?mail"],
    },
    {
      lang: "hu",
      words: ["hírlev*", "e-?mail-?cím*"],
    },
    {
      lang: "bg",
      words: ["бюлетин*", "на (вашия )?имейл"],
    },
    {
      lang: "hr",
      words: ["newsletter*", "bilten*", "e-?mail adres*"],
    },
    {
      lang: "id",
      words: ["newsletter", "buletin", "(kotak masuk|email|surel) (anda|kamu)"],
    },
    {
      lang: "vi",
      words: ["bản tin( email)?", "hộp thư( của bạn)?"],
    },
    {
      lang: "ja",
      words: ["メールマガジン", "メルマガ", "ニュースレター", "メールアドレス"],
    },
    {
      lang: "zh",
      words: ["(电子|電子)(报|報|邮件|郵件|通讯|通訊)", "(订阅|訂閱)(我们|我們)", "(新闻|新聞)信"],
    },
    {
      lang: "ko",
      words: ["뉴스레터", "이메일 (주소|구독)"],
    },
    {
      lang: "ar",
      words: ["(النشرة|نشرتنا) (البريدية|الإخبارية|الاخبارية)", "بريدك( الإلكتروني)?"],
    },
    {
      lang: "he",
      words: ["ניוזלטר", "(ה)?עלון", "תיבת (ה)?דואר", "למייל"],
    },
    {
      lang: "hi",
      words: ["न्यूज़लेटर", "न्यूजलेटर", "(आपके|अपने) ईमेल"],
    },
    { lang: "fa", words: ["خبرنامه"] },
    { lang: "bn", words: ["নিউজলেটার*"] },
    { lang: "th", words: ["จดหมายข่าว"] },
  ],
};
