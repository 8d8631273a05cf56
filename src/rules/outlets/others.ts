import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

const INFLECTED: OutletWords = {
  elsewhere: ELSEWHERE,
  caseEnding: 4,
  cues: [],
  nouns: "",
  agencies: "",
  names: "",
};

/** Languages of which quotations and outlets are known only, by primary subtag. */
export const OTHER_OUTLETS: Record<string, OutletWords> = {
  pl: {
    elsewhere: ELSEWHERE,
    caseEnding: 4,
    cues: [
      {
        id: "pl-told",
        side: "left",
        relation: "original-report",
        why: TOLD,
        pattern: `(?:powiedzia(?:ł|ła|eli)|mówi(?:ł|ła)?|przekaza(?:ł|ła)|stwierdzi(?:ł|ła)|wyjaśni(?:ł|ła)|przyzna(?:ł|ła)|ujawni(?:ł|ła)|potwierdzi(?:ł|ła)|oświadczy(?:ł|ła)|opowiedzia(?:ł|ła))<4>(?: (?:dla|w|na|z))?|(?:w )?(?:rozmowie|wywiadzie|wypowiedzi) (?:z|ze|dla)|na antenie|dla`,
      },
      {
        id: "pl-according",
        side: "left",
        relation: "cited-report",
        why: REPORTS,
        pattern: `(?:według|wg|zdaniem|jak|podaje|podał[ao]?|podają|informuje|poinformował[ao]?|donosi|donoszą|pisze|napisał[ao]?|ustalił[ao]?|cytuje|cytowan\\p{L}+ przez|powołując się na|za|informacji|ustaleń|relacjonuje)`,
      },
      {
        id: "pl-reports",
        side: "right",
        relation: "cited-report",
        why: AFTER,
        pattern: `(?: \\p{L}+){0,2} (?:podaje|podał[ao]?|informuje|poinformował[ao]?|donosi|doniósł|pisze|napisał[ao]?|ustalił[ao]?|cytuje)`,
      },
    ],
    nouns:
      "dziennik(?:a|owi|iem)?|gazet[aęy]|gazecie|tygodnik(?:a|owi)?|portal(?:u|owi|em)?|agencj[aięą]|telewizj[aięą]|stacj[aięą]|radi[aou]|serwis(?:u|owi)?|magazyn(?:u|owi)?",
    agencies: `PAP|Polska Agencja Prasowa|Polskiej Agencji Prasowej|Polską Agencję Prasową`,
    names: `Gazeta Wyborcza|Gazety Wyborczej|Gazecie Wyborczej|Gazetę Wyborczą|Wyborcza; Rzeczpospolita|Rzeczpospolitej|Rzeczpospolitą @rp.pl; ~Fakt; Super Express; Dziennik Gazeta Prawna|DGP; Onet; Wirtualna Polska|Wirtualnej Polsce; OKO.press; Interia|Interii; TVN24|TVN; Polsat|Polsat News; TVP|TVP Info; RMF FM; Radio ZET; TOK FM; Polskie Radio|Polskiego Radia|Polskim Radiu`,
  },
  cs: {
    elsewhere: ELSEWHERE,
    caseEnding: 4,
    cues: [
      {
        id: "cs-told",
        side: "left",
        relation: "original-report",
        why: TOLD,
        pattern: `(?:řekla?|uvedla?|sdělila?|potvrdila?|prohlásila?|vysvětlila?|popsala?)<4>(?: (?:pro|v))?|(?:v )?rozhovoru (?:pro|s)|pro|(?:povedal|povedala|uviedol|uviedla)<3>(?: pre)?`,
      },
      {
        id: "cs-according",
        side: "left",
        relation: "cited-report",
        why: REPORTS,
        pattern: `(?:podle|informoval[aiy]?|napsal[aiy]?|uvádí|uvedl[aiy]?|píše|píší|informuje|upozornil[aiy]?|s odvoláním na|s odkazem na|citoval[aiy]?|zjištění|podľa|informoval)`,
      },
      {
        id: "cs-reports",
        side: "right",
        relation: "cited-report",
        why: AFTER,
        pattern: `(?: \\p{L}+){0,2} (?:informoval[aiy]?|napsal[aiy]?|uvádí|uvedl[aiy]?|píše|informuje|upozornil[aiy]?)`,
      },
    ],
    nouns: "deník(?:u|em)?|list(?:u)?|agentur[aouye]|serveru?|televiz[ei]|týdeníku?|rozhlasu?|stanic[ei]",
    agencies: ``,
    names: `Mladá fronta Dnes|MF Dnes|iDnes; Lidové noviny|Lidovým novinám|Lidových novin; Hospodářské noviny|Hospodářským novinám|Hospodářských novin; Deník N; Novinky.cz|Novinky|Novinkám; Seznam Zprávy|Seznam Zprávám|Seznam Zpráv; Aktuálně.cz; Denník N; Česká televize|České televizi|České televize|ČT24|ČT; Český rozhlas|Českému rozhlasu|Českého rozhlasu|Radiožurnál; TV Nova`,
  },
  ru: {
    elsewhere: ELSEWHERE,
    caseEnding: 4,
    cues: [
      {
        id: "ru-told",
        side: "left",
        relation: "original-report",
        why: TOLD,
        pattern: `(?:рассказал[аи]?|сообщил[аи]?|заявил[аи]?|сказал[аи]?|подтвердил[аи]?|пояснил[аи]?|уточнил[аи]?|объяснил[аи]?|отметил[аи]?)<3>|в (?:беседе|интервью|разговоре|эфире)(?: (?:с|со|на))?|комментарии|на вопрос`,
      },
      {
        id: "ru-according",
        side: "left",
        relation: "cited-report",
        why: REPORTS,
        pattern: `(?:сообща(?:ет|ют|л|ла|ло)|пиш(?:ет|ут)|переда(?:ет|ёт|ют)|по (?:данным|информации|сведениям)|как (?:пишет|сообщает|выяснил[аои]?)|со ссылкой на|ссылаясь на|цитиру(?:ет|ют)|приводит|об этом|узнал[аои]?|источники|расследовани[еяию])`,
      },
      {
        id: "ru-reports",
        side: "right",
        relation: "cited-report",
        why: AFTER,
        pattern: `(?: \\p{L}+){0,2} (?:сообща(?:ет|ют|л|ла|ло)|сообщил[аои]?|пиш(?:ет|ут)|писал[аои]?|узнал[аои]?|переда(?:ет|ёт)|выяснил[аои]?|со ссылкой)`,
      },
    ],
    nouns:
      "газет[аеыуой]+|издани[еяюи]|агентств[оауе]|телеканал[ауе]?|канал[ауе]?|журнал[ауе]?|портал[ауе]?|радиостанци[яиюей]",
    agencies: `Reuters|Рейтер|Ройтерс; AFP|АФП|Франс Пресс; Bloomberg|Блумберг; TASS|ТАСС; RIA Novosti|РИА Новости|ria.ru; Interfax|Интерфакс; Ukrinform|Укринформ; UNIAN|УНИАН; BelTA|БелТА; BTA|БТА; Xinhua|Синьхуа`,
    names: `The New York Times|Нью-Йорк таймс; The Washington Post|Вашингтон пост; The Guardian|Гардиан; Der Spiegel|Шпигель; Bild|Бильд; BBC|Би-би-си; CNN|Си-эн-эн; VOA|Голос Америки; Radio Free Europe/Radio Liberty|Радио Свобода; Настоящее время; Al Jazeera|Аль-Джазира; Kommersant|Коммерсантъ|Коммерсант; Vedomosti|Ведомости; Izvestia|Известия|Известиям; Novaya Gazeta|Новая газета; Российская газета; Комсомольская правда; Meduza|Медуза|Медузе|Медузы; Медиазона|Медиазоне|Mediazona; Верстка|Верстке|Вёрстка; РБК|~RBC; Фонтанка|Фонтанке; Lenta.ru|Лента.ру; Газета.Ru; Важные истории|Важным историям; Украинская правда|Украинской правде; Зеркало|Зеркалу|Zerkalo; Nasha Niva|Наша Ніва; НТВ; Первый канал|Первому каналу|Первого канала; Дождь|Дождю; Эхо Москвы`,
  },
  uk: {
    elsewhere: ELSEWHERE,
    caseEnding: 4,
    cues: [
      {
        id: "uk-told",
        side: "left",
        relation: "original-report",
        why: TOLD,
        pattern: `(?:розпові(?:в|ла|ли)|сказа(?:в|ла)|заяви(?:в|ла)|підтверди(?:в|ла)|поясни(?:в|ла)|повідоми(?:в|ла|ли))<3>|[ву] (?:інтерв['’ʼ]ю|коментарі|розмові|ефірі)(?: (?:для|з|із))?`,
      },
      {
        id: "uk-according",
        side: "left",
        relation: "cited-report",
        why: REPORTS,
        pattern:
          "(?:повідомля(?:є|ють)|пиш(?:е|уть)|переда(?:є|ють)|за (?:даними|інформацією|словами)|з посиланням на|посилаючись на|про це|джерела|інформує|цитує)",
      },
      {
        id: "uk-reports",
        side: "right",
        relation: "cited-report",
        why: AFTER,
        pattern:
          "(?: \\p{L}+){0,2} (?:повідомля(?:є|ють)|повідоми(?:в|ла|ли|ло)|пиш(?:е|уть)|писа(?:в|ла)|переда(?:є|ють)|з посиланням)",
      },
    ],
    nouns:
      "видання|виданню|агенці[яії]|агентств[оауе]|газет[аиіу]|телеканал[ауі]?|каналу?|журнал[уі]?|портал[уі]?",
    agencies: `Reuters|Рейтер|Ройтерс; AFP|АФП; Bloomberg|Блумберг; Interfax|Інтерфакс; Ukrinform|Укрінформ; UNIAN|УНІАН; TASS|ТАСС`,
    names: `BBC|Бі-бі-сі; Radio Free Europe/Radio Liberty|Радіо Свобода; Der Spiegel|Шпігель; Ukrainska Pravda|Українська правда|Українській правді|Української правди; Бабель|Бабелю; LB.ua; Громадське|hromadske; Суспільне|Суспільному; Еспресо; ТСН`,
  },
  tr: {
    elsewhere: ELSEWHERE,
    cues: [
      {
        id: "tr-told",
        side: "right",
        relation: "original-report",
        why: TOLD,
        pattern:
          "(?:['’]?\\p{Ll}{1,4})?(?: \\p{L}+){0,3} (?:konuş\\p{L}*|açıkla\\p{L}*|anlat\\p{L}*|söyle\\p{L}*|demeç|röportaj\\p{L}*|değerlendir\\p{L}*)",
      },
      {
        id: "tr-reports",
        side: "right",
        relation: "cited-report",
        why: REPORTS,
        pattern:
          "(?:['’]?\\p{Ll}{1,4})?(?: \\p{L}+){0,3} (?:göre|haberine|aktardığına|haberinde|bildirdi|yazdı|duyurdu)",
      },
    ],
    nouns: "",
    agencies: `İHA; DHA; Anadolu|Anadolu Ajansı`,
    names: `Milliyet; Sabah; Cumhuriyet; Sözcü; Yeni Şafak; BirGün; Halk TV; Habertürk; CNN Türk`,
  },
  ja: {
    elsewhere: ELSEWHERE,
    unspaced: true,
    cues: [
      {
        id: "ja-reports",
        side: "right",
        relation: "cited-report",
        why: REPORTS,
        pattern:
          "(?:通信|新聞|テレビ)?[』」）)]?(?:などに?よると|によると|によれば|が報じ|は報じ|が伝え|は伝え|[はが][^。]{0,25}(?:報じ|伝え|報道し)|の報道|などが)",
      },
      {
        id: "ja-told",
        side: "right",
        relation: "original-report",
        why: TOLD,
        pattern: "(?:通信|新聞|テレビ)?[』」）)]?(?:の取材に|に語|に対し|のインタビュー|に答え|に明らかに)",
      },
    ],
    nouns: "",
    agencies: `Reuters|ロイター; AFP|AFP通信; Bloomberg|ブルームバーグ; TASS|タス通信; Kyodo|共同通信|共同社; Jiji Press|時事通信|时事社; Yonhap|聯合ニュース; KCNA|朝鮮中央通信`,
    names: `The New York Times|ニューヨーク・タイムズ; The Washington Post|ワシントン・ポスト; The Wall Street Journal|ウォール・ストリート・ジャーナル; The Guardian|ガーディアン; Financial Times|フィナンシャル・タイムズ; Yomiuri|読売新聞; Asahi|朝日新聞; Mainichi|毎日新聞; Nikkei|日本経済新聞|日経新聞; Sankei|産経新聞; 東京新聞; 週刊文春|文春オンライン; スポーツニッポン; 日刊スポーツ; スポーツ報知; TBSテレビ|TBS; 日本テレビ|日テレ; テレビ朝日; フジテレビ|FNN; テレビ東京`,
  },
  zh: {
    elsewhere: ELSEWHERE,
    unspaced: true,
    cues: [
      {
        id: "zh-left",
        side: "left",
        relation: "cited-report",
        why: REPORTS,
        pattern:
          "(?:据|根据|據|根據|援引|引述|引用|综合|綜合|按照)[《「]?|(?:接受|告诉|告訴|对|對|向)[《「]?",
      },
      {
        id: "zh-reports",
        side: "right",
        relation: "cited-report",
        why: AFTER,
        pattern: "[》」]?[^。，,]{0,10}?(?:报道|報道|報導|消息|称|稱|采访|採訪|专访|專訪|援引)",
      },
    ],
    nouns: "",
    agencies: `Reuters|路透社|路透; AFP|法新社; Bloomberg|彭博社|彭博; TASS|塔斯社; Xinhua|新华社|新華社|新华网; China News Service|中新社|中新网; CNA|中央社; Kyodo|共同社; Yonhap|韩联社; KCNA|朝中社`,
    names: `The New York Times|纽约时报|紐約時報; The Washington Post|华盛顿邮报|華盛頓郵報; The Wall Street Journal|华尔街日报|華爾街日報; The Guardian|卫报|衛報; Financial Times|金融时报; BBC|英国广播公司|英國廣播公司; CNN|美国有线电视新闻网; Fox News|福克斯新闻; Al Jazeera|半岛电视台|半島電視台; People's Daily|人民日报; 环球时报; South China Morning Post|南华早报; Caixin|财新|財新; 明報; 聯合報; 自由時報; 中國時報; 澎湃新闻; 新京报; CCTV|央视|央视新闻; TVBS`,
  },
  ar: {
    elsewhere: ELSEWHERE,
    unspaced: true,
    cues: [
      {
        id: "ar-left",
        side: "left",
        relation: "cited-report",
        why: REPORTS,
        pattern:
          "(?:بحسب|وفق|وفقا|وفقًا|نقلت|ذكرت|ذكر|أفادت|حسب|عن|قالت|نشرت|نقلا عن|كشفت|وأفادت|وذكرت|ونقلت|وقالت)(?: (?:وكالة|صحيفة|شبكة|قناة|موقع|مجلة|هيئة|لـ|ما|ذكرت|به))*(?: (?:الأنباء|أنباء|الإخبارية|الأميركية|الأمريكية|البريطانية|الإسرائيلية|الفرنسية))?(?: ل)?",
      },
      {
        id: "ar-told",
        side: "left",
        relation: "original-report",
        why: TOLD,
        pattern:
          "(?:(?:تصريحات?|حديث|مقابلة|حوار|قال|وقال|صرح|أكد)(?: \\p{L}+){0,4} (?:مع|ل|لـ|إلى|لقناة|لوكالة|لصحيفة|على))(?: \\p{L}+)?|لـ?(?:وكالة|صحيفة|قناة)? ?",
      },
    ],
    nouns: "",
    agencies: `Reuters|رويترز; AFP|فرانس برس; Bloomberg|بلومبرغ; TASS|تاس; Xinhua|شينخوا; SANA|سانا; وكالة الأنباء السعودية; وكالة الأناضول|الأناضول`,
    names: `The New York Times|نيويورك تايمز; The Washington Post|واشنطن بوست; The Wall Street Journal|وول ستريت جورنال; The Guardian|الغارديان; Financial Times|فايننشال تايمز; BBC|بي بي سي; CNN|سي إن إن; Fox News|فوكس نيوز; Al Jazeera|الجزيرة; Al Arabiya|العربية; سكاي نيوز عربية; Al Mayadeen|الميادين; Al-Ahram|الأهرام; Asharq Al-Awsat|الشرق الأوسط; القدس العربي; النهار; العربي الجديد`,
  },
  fi: {
    elsewhere: ELSEWHERE,
    caseEnding: 4,
    cues: [
      {
        id: "fi-reports",
        side: "right",
        relation: "cited-report",
        why: REPORTS,
        pattern: "(?:[:'’]?\\p{Ll}{1,4})?(?: \\p{L}+)? (?:mukaan|kertoo|kertoi|uutisoi|kirjoittaa)",
      },
    ],
    nouns: "",
    agencies: ``,
    names: `Helsingin Sanomat; Iltalehti; Ilta-Sanomat`,
  },
  vi: {
    elsewhere: ELSEWHERE,
    cues: [
      {
        id: "vi-left",
        side: "left",
        relation: "cited-report",
        why: REPORTS,
        pattern: "(?:theo|dẫn lời|hãng tin|hãng thông tấn|nói với|trả lời|tờ|báo|kênh|đài)",
      },
    ],
    nouns: "",
    agencies: `TTXVN`,
    names: `VnExpress; Tuổi Trẻ; Thanh Niên`,
  },
  ko: {
    elsewhere: ELSEWHERE,
    cues: [],
    nouns: "",
    agencies: `Reuters|로이터; Yonhap|연합뉴스; KCNA|조선중앙통신`,
    names: `Chosun Ilbo|조선일보; JoongAng Ilbo|중앙일보; Hankyoreh|한겨레; KBS; MBC; JTBC; YTN`,
  },
  he: {
    elsewhere: ELSEWHERE,
    cues: [],
    nouns: "",
    agencies: `Reuters|רויטרס`,
    names: `Haaretz|הארץ; Yedioth Ahronoth|ידיעות אחרונות; Israel Hayom|ישראל היום; Maariv|מעריב; Kan`,
  },
  fa: {
    elsewhere: ELSEWHERE,
    cues: [],
    nouns: "",
    agencies: `IRNA|ایرنا; Fars|خبرگزاری فارس; Tasnim|تسنیم; ISNA|ایسنا`,
    names: `Iran International|ایران اینترنشنال`,
  },
  hu: {
    elsewhere: ELSEWHERE,
    caseEnding: 4,
    cues: [],
    nouns: "",
    agencies: "",
    names: `Magyar Nemzet; HVG; Telex`,
  },
  ro: {
    elsewhere: ELSEWHERE,
    cues: [],
    nouns: "",
    agencies: `Agerpres; Mediafax`,
    names: `Adevărul; HotNews|G4Media`,
  },
  el: {
    elsewhere: ELSEWHERE,
    cues: [],
    nouns: "",
    agencies: "",
    names: `Kathimerini|Καθημερινή`,
  },
  hr: {
    elsewhere: ELSEWHERE,
    caseEnding: 4,
    cues: [],
    nouns: "",
    agencies: `Hina; Tanjug`,
    names: `Jutarnji list`,
  },
  bg: INFLECTED,
  sr: INFLECTED,
  sl: INFLECTED,
  lt: INFLECTED,
  lv: INFLECTED,
  et: INFLECTED,
  be: INFLECTED,
};
