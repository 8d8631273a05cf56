import type { WordFamily } from "../words.ts";

export const commentWords: WordFamily = {
  id: "comment-words",
  role: "comment",
  match: "start",
  laterSentences: true,
  rows: [
    {
      lang: "en",
      words: [
        "(leave|add|post|write|submit) (a |your )?(comment|reply)",
        "(your )?comments? (policy|guidelines|are moderated|will be)",
        "(join|start) the (conversation|discussion|debate)",
        "(view|show|read|see|hide|all|latest) (\\d+ )?comments",
        "(\\d+ )?comments?( \\(\\d+\\))?( are closed.*)?$",
        "what do you (think|make)",
        "(have|got) (your say|a (story|tip|question|news tip))",
        "(tell|let) us (know|what you think|in the comments)",
        "(share|send) (us )?your (thoughts|views|comments?|opinions?|story|experiences?|tips?)",
        "do you (have|agree|know|work)( .{2,40})?\\?? ?(a tip|contact|email|let us|tell us|more)",
        "(contact|e-?mail) (us|the (author|reporter|editor|newsroom))",
        "(send|submit) (a )?(letter|tips?|feedback|corrections?)",
        "report (a|an) (error|typo|mistake|correction)",
        "letters? to the editor",
        "get in touch",
        "do you have a (story|tip|question)",
        "(log|sign) in to (comment|join)",
        "we want to hear from you",
        "hear from you",
      ],
    },
    {
      lang: "de",
      words: [
        "(kommentar|kommentare) (schreiben|verfassen|lesen|hinterlassen|anzeigen|abgeben)",
        "(\\d+ ?)?kommentare?( \\(\\d+\\))?$",
        "(diskutieren|schreiben|sagen) sie (mit|uns)( .{0,30})?",
        "ihre meinung( .{0,20})?$",
        "was (denken|meinen|halten) (sie|ihr|du)( .{0,30})?",
        "fehler (melden|gefunden)",
        "mitdiskutieren",
        "schreiben sie uns",
      ],
    },
    {
      lang: "fr",
      words: [
        "(laisser|ajouter|poster|écrire|lire|voir) (un|les|vos)? ?commentaires?",
        "(\\d+ ?)?commentaires?( \\(\\d+\\))?$",
        "(réagir|réagissez)( .{0,20})?$",
        "(votre|donnez votre) avis( .{0,20})?$",
        "signaler une (erreur|faute)",
        "(contactez|écrivez)(-nous| à la rédaction)",
      ],
    },
    {
      lang: "es",
      words: [
        "(deja|dejar|escribe|escriba|añade|publicar|ver)( (un|tu|su|los))? comentarios?",
        "(\\d+ ?)?comentarios?( \\(\\d+\\))?$",
        "(comenta|opina|participa)( .{0,20})?$",
        "(qué|que) (opinas|piensas|opina|piensa)( .{0,20})?",
        "cuéntanos",
        "escríbenos",
        "(reportar|informar|notificar) (un )?error",
      ],
    },
    {
      lang: "pt",
      words: [
        "(deixe|escreva|faça|ver|envie)( (um|seu|o seu|os))? comentários?",
        "(\\d+ ?)?comentários?( \\(\\d+\\))?$",
        "(comente|opine|participe)( .{0,20})?$",
        "o que você (acha|pensa)",
        "(comunicar|reportar) erro",
      ],
    },
    {
      lang: "it",
      words: [
        "(lascia|scrivi|aggiungi|leggi)( (un|il tuo|i))? comment[oi]",
        "(\\d+ ?)?comment[oi]( \\(\\d+\\))?$",
        "(commenta|di' la tua|partecipa)( .{0,20})?$",
        "cosa ne (pensi|pensate)",
        "scrivici",
      ],
    },
    {
      lang: "nl",
      words: [
        "(heb je|heeft u|weet je|weet u) .{0,20}(tip|opmerking|nieuws|foto)",
        "(plaats|schrijf|geef|laat)( (een|je|uw))? (reactie|mening)( .{0,20})?",
        "(\\d+ ?)?reacties?( \\(\\d+\\))?$",
        "(praat|discussieer) mee",
        "reageer( .{0,15})?$",
        "wat vind(t)? (jij|u)( .{0,30})?",
      ],
    },
    {
      lang: "sv",
      words: [
        "(skriv|lämna|visa|läs)( (en|din))? kommentar(er)?",
        "(\\d+ ?)?kommentar(er)?( \\(\\d+\\))?$",
        "(tipsa|kontakta) oss",
        "vad tycker du",
      ],
    },
    {
      lang: "da",
      words: [
        "(skriv|læs|vis)( (en|din))? kommentar(er)?",
        "(\\d+ ?)?kommentarer?( \\(\\d+\\))?$",
        "hvad (synes|mener) du",
        "skriv til os",
      ],
    },
    {
      lang: "no",
      words: [
        "(skriv|les|vis|legg igjen)( (en|din))? kommentar(er)?",
        "(\\d+ ?)?kommentarer?( \\(\\d+\\))?$",
        "hva (synes|mener) du",
        "tips oss",
      ],
    },
    {
      lang: "fi",
      words: [
        "(kirjoita|lue|jätä) kommentti*",
        "(\\d+ ?)?kommenttia?( \\(\\d+\\))?$",
        "mitä mieltä (olet|sinä)",
        "keskustele( .{0,15})?$",
      ],
    },
    {
      lang: "pl",
      words: [
        "(dodaj|napisz|zostaw|pokaż|czytaj) komentarz*",
        "komentarze( \\(\\d+\\))?$",
        "(skomentuj|dyskutuj)( .{0,15})?$",
        "(co|jak) (o tym )?(myślisz|sądzisz)",
        "(napisz|wyślij) (do nas|wiadomość)",
        "zgłoś błąd",
      ],
    },
    {
      lang: "cs",
      words: [
        "(přidat|napište|přečtěte si|vstoupit do) (komentář*|diskus*)",
        "(diskuse|komentáře)( \\(\\d+\\))?$",
        "(co|jak) si o tom myslíte",
      ],
    },
    {
      lang: "ru",
      words: [
        "(оставить|написать|добавить|читать|показать) комментари*",
        "комментари(и|ев|й)( \\(\\d+\\))?$",
        "(обсудить|комментировать)( .{0,15})?$",
        "что вы (думаете|об этом)",
        "(нашли|заметили) (ошибку|опечатку)",
        "сообщить об (ошибке|опечатке)",
        "выделите (ее|её|текст).*",
        "(напишите|пишите) нам",
      ],
    },
    {
      lang: "uk",
      words: [
        "(залишити|написати|додати|читати) комент*",
        "коментарі(в)?( \\(\\d+\\))?$",
        "що ви (думаєте|про це)",
        "(знайшли|помітили) помилку",
        "якщо ви (знайшли|помітили) помилку",
      ],
    },
    {
      lang: "tr",
      words: [
        "yorum (yap|yaz|ekle)\\p{L}*( .{0,10})?$",
        "yorumlar( \\(\\d+\\))?$",
        "(siz )?ne düşünüyorsunuz",
      ],
    },
    {
      lang: "el",
      words: ["(γράψτε|αφήστε|προσθήκη) (ένα )?σχόλι*", "σχόλια( \\(\\d+\\))?$"],
    },
    {
      lang: "ro",
      words: ["(lasă|adaugă|scrie)( un)? comentari*", "comentarii( \\(\\d+\\))?$", "tu ce (crezi|părere)"],
    },
    {
      lang: "hu",
      words: ["(írj|írjon|hozzászólás)( .{0,20})?$", "hozzászólások( \\(\\d+\\))?$"],
    },
    {
      lang: "id",
      words: ["(tulis|tinggalkan|kirim|lihat) komentar*", "komentar( \\(\\d+\\))?$"],
    },
    {
      lang: "vi",
      words: ["(gửi|viết|xem|để lại) (bình luận|ý kiến)", "bình luận( \\(\\d+\\))?$"],
    },
    {
      lang: "ja",
      words: ["コメント(を|する|\\(\\d+\\)|$)(書く|投稿|残す|見る)?", "ご意見(・ご感想)?(を|は)"],
    },
    {
      lang: "zh",
      words: ["(发表|發表|查看|我要)(评论|評論|留言)", "(评论|評論|留言)( ?[（(]\\d+[)）])?$"],
    },
    {
      lang: "ko",
      words: ["댓글( ?(쓰기|달기|보기|\\d+))?$", "의견을"],
    },
    {
      lang: "ar",
      words: [
        "(أضف|اكتب|اترك) (تعليق|تعليقا|تعليقك)",
        "(ال)?تعليقات( \\(\\d+\\))?$",
        "شارك(نا)? (رأيك|برأيك)",
      ],
    },
    {
      lang: "he",
      words: ["(הוסיפו|הוסף|כתבו) תגובה", "תגובות( \\(\\d+\\))?$"],
    },
    { lang: "fa", words: ["(نظر (خود|شما)|دیدگاه (خود|شما)|ارسال نظر)"] },
    { lang: "hi", words: ["(अपनी राय|टिप्पणी) .{0,15}(दें|करें|लिखें|बताएं)"] },
    { lang: "bn", words: ["(আপনার মতামত|মন্তব্য) .{0,15}(করুন|জানান|দিন)"] },
    { lang: "th", words: ["(แสดงความ(คิด)?เห็น|ร่วมแสดงความ)"] },
  ],
};

export const pollWords: WordFamily = {
  id: "poll-words",
  role: "poll",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(reader|readers'|our|online|today's|this|quick) (poll|survey|quiz|questionnaire)",
        "(take|fill in|complete|answer|try) (our|the|this|a) (reader |quick |short |weekly |daily )?(poll|survey|quiz|questionnaire|crossword)",
        "(cast|place) your vote",
        "vote (now|here|in our|below)",
        "(play|try) (our|the|today's) (quiz|crossword|game|puzzle)",
        "(how much|what) do you know",
        "test your knowledge",
        "have your say",
      ],
    },
    {
      lang: "de",
      words: [
        "(umfrage|quiz)(:|$| des tages| der woche)",
        "(stimmen|stimme|machen) (sie )?(jetzt )?(ab|mit)( .{0,20})?",
        "(nehmen sie|nimm) .{0,30}(umfrage|quiz) teil",
        "testen sie (ihr|dein) wissen",
        "(unsere?r?|zur) (leser)?(umfrage|quiz)",
      ],
    },
    {
      lang: "fr",
      words: [
        "(répondez|participez) à (notre|ce) (sondage|quiz|questionnaire)",
        "(sondage|quiz)$",
        "votez( .{0,15})?$",
        "testez vos connaissances",
      ],
    },
    {
      lang: "es",
      words: [
        "(responde|participa|conteste|vota) (a|en|nuestra|la)+ ?(encuesta|quiz|trivia)?",
        "vota (aquí|ahora)",
        "nuestra encuesta",
        "pon a prueba",
      ],
    },
    {
      lang: "pt",
      words: [
        "(responda|participe) (a|à|da|nossa|do)+ ?(enquete|pesquisa|quiz)",
        "vote (aqui|agora)",
        "nossa (enquete|pesquisa)",
      ],
    },
    {
      lang: "it",
      words: [
        "(rispondi|partecipa) al (nostro )?(sondaggio|quiz)",
        "vota (qui|ora)",
        "(il nostro|nostro) sondaggio",
      ],
    },
    {
      lang: "nl",
      words: [
        "(doe mee|stem|vul)( .{0,20})?(poll|enquête|stelling|quiz)",
        "(onze|de) (poll|enquête)$",
        "stem (nu|hier|mee)",
      ],
    },
    {
      lang: "sv",
      words: ["(rösta|svara) (här|nu|på vår)", "(vår|dagens) (enkät|fråga|quiz)"],
    },
    {
      lang: "da",
      words: ["(stem|svar) (her|nu|på vores)", "(vores|dagens) (afstemning|quiz)"],
    },
    {
      lang: "no",
      words: ["(stem|svar) (her|nå|på vår)", "(vår|dagens) (avstemning|quiz)"],
    },
    {
      lang: "cs",
      words: [
        "(spustit|zahrát si|vyzkoušejte|udělejte si) (náš |tento )?kvíz",
        "(kvíz|anketa):",
        "hlasujte (v anketě|zde)",
      ],
    },
    {
      lang: "pl",
      words: [
        "(weź udział|zagłosuj|wypełnij)( .{0,20})?(ankie*|sond*|quiz*|głosow*)?",
        "(nasz|naszej) (sonda|sondzie|ankiet*)",
      ],
    },
    {
      lang: "ru",
      words: [
        "(пройдите|примите участие в)( .{0,15})?(опрос*|тест*)",
        "(проголосуйте|голосуйте)( .{0,15})?",
        "(наш|нашем) опрос*",
      ],
    },
    {
      lang: "uk",
      words: ["(пройдіть|візьміть участь)( .{0,15})?(опитуван*|тест*)", "(проголосуйте|голосуйте)"],
    },
    {
      lang: "tr",
      words: ["anket(imiz)?e? katıl*", "oy ver(in)?$"],
    },
    {
      lang: "id",
      words: ["(ikuti|isi) (survei|polling|kuis)"],
    },
    {
      lang: "ja",
      words: ["アンケート(に|へ)(回答|ご協力|参加)", "投票(する|はこちら)"],
    },
    {
      lang: "zh",
      words: ["(参与|參與|填写|填寫)(投票|调查|調查|问卷|問卷)"],
    },
    { lang: "fi", words: ["(vastaa|osallistu) (kyselyyn|äänestykseen)"] },
    { lang: "hu", words: ["(szavazzon|szavazz|töltse ki .{0,20}kérdőív*)"] },
    { lang: "ro", words: ["(votează|completează chestionarul|răspunde la sondaj)"] },
    { lang: "el", words: ["(ψηφίστε|απαντήστε στην (έρευνα|δημοσκόπηση))"] },
    { lang: "he", words: ["(הצביעו|ענו על הסקר|השתתפו בסקר)"] },
    { lang: "fa", words: ["(در نظرسنجی شرکت کنید|رای دهید)"] },
    { lang: "hi", words: ["(सर्वे|पोल) में (भाग|हिस्सा) लें", "अपना वोट दें"] },
    { lang: "bn", words: ["(জরিপে|ভোটে) অংশ নিন"] },
    { lang: "vi", words: ["(bình chọn ngay|tham gia khảo sát)"] },
    { lang: "th", words: ["(ร่วม)?(ตอบแบบสอบถาม|ร่วมโหวต)"] },
    { lang: "ko", words: ["(설문(조사)?에? ?참여|투표하기)"] },
    { lang: "ar", words: ["(شارك في (الاستطلاع|استطلاع)|صو(ّ)?ت الآن)"] },
  ],
};

export const eventWords: WordFamily = {
  id: "event-words",
  role: "event",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(join|meet|see) us (live|for|at|on|in)( .{0,20})?",
        "(get|buy|book|reserve|claim|secure) (your |a )?(tickets?|seats?|spot|place)",
        "(register|rsvp)( (now|here|today|for free|your place))?$",
        "(register|registration) (now|here|today|for (free|the|our))",
        "(our|free|upcoming|live) (webinar|virtual event|summit|panel|live event|conference)",
        "tickets (from|at|are|on sale)",
        "readers (get|go|receive|save)( .{0,20})?(half price|off|free)",
        "early.bird",
      ],
    },
    {
      lang: "de",
      words: [
        "(jetzt|hier) (anmelden|ticket* sichern|tickets?)",
        "(tickets?|karten) (gibt es|ab|sichern|kaufen)",
        "unser(e|em|en)? (veranstaltung|webinar|event)\\p{L}*",
        "seien sie dabei",
        "leserreise*",
      ],
    },
    {
      lang: "fr",
      words: [
        "(réservez|prenez) (votre|vos) (places?|billets?)",
        "inscrivez-vous( .{0,20})?",
        "(notre|nos) (événements?|webinaires?|conférence)",
        "rejoignez-nous (le|à|en)",
      ],
    },
    {
      lang: "es",
      words: [
        "(reserva|reserve|compra|compre|consigue) (tu|su|tus|sus) (entradas?|lugar|plaza|boletos?)",
        "(inscríbete|regístrate|inscríbase|regístrese)( .{0,20})?",
        "nuestro (evento|webinar|foro)",
      ],
    },
    {
      lang: "pt",
      words: [
        "(garanta|reserve|compre) (seu|sua|o seu|a sua) (ingresso|lugar|vaga)",
        "(inscreva-se|cadastre-se)( .{0,20})?",
        "nosso (evento|webinar)",
      ],
    },
    {
      lang: "it",
      words: [
        "(prenota|acquista|assicurati) (il tuo|un|i tuoi) (posto|bigliett[oi])",
        "(iscriviti|registrati)( .{0,20})?",
        "(il )?nostro (evento|webinar)",
      ],
    },
    {
      lang: "nl",
      words: [
        "(reserveer|koop|bestel) (je|uw|nu) (tickets?|plaats|kaartjes?)?",
        "(meld|schrijf) (je|u) (nu )?(aan|in)( .{0,20})?",
        "(ons|onze) (evenement|webinar)",
      ],
    },
    {
      lang: "sv",
      words: ["(anmäl dig|boka (din|biljett)\\p{L}*|köp biljett*)( .{0,15})?"],
    },
    {
      lang: "da",
      words: ["(tilmeld dig|køb billet*|book (din|plads))( .{0,15})?"],
    },
    {
      lang: "no",
      words: ["(meld deg på|kjøp billett*|bestill (din|billett*))( .{0,15})?"],
    },
    {
      lang: "fi",
      words: ["(ilmoittaudu|rekisteröidy|osta liput|varaa paikka)"],
    },
    {
      lang: "pl",
      words: ["(zarejestruj się|zapisz się|kup bilet*|zarezerwuj)( .{0,15})?"],
    },
    {
      lang: "cs",
      words: ["(zaregistrujte se|přihlaste se|kupte si (vstupenk|líst)\\p{L}*|registrujte se)( .{0,15})?"],
    },
    {
      lang: "ru",
      words: [
        "(зарегистрируйтесь|регистрация (открыта|по ссылке)|купит(е|ь) билет*|забронируйте)( .{0,15})?",
      ],
    },
    {
      lang: "uk",
      words: ["(зареєструйтесь|зареєструйтеся|купіть квит*)( .{0,15})?"],
    },
    {
      lang: "tr",
      words: ["(kaydolun|kayıt olun?|bilet alın?)"],
    },
    {
      lang: "id",
      words: ["(daftar (sekarang|di sini|gratis)|pesan tiket|beli tiket)"],
    },
    {
      lang: "ja",
      words: ["(お)?申し込み(は|はこちら)", "(参加|来場)(登録|申込)", "チケット(購入|予約)"],
    },
    {
      lang: "zh",
      words: ["(立即|马上|馬上)(报名|報名|预订|預訂|注册|註冊)", "(购票|購票)"],
    },
    { lang: "hu", words: ["(vegyen|váltson|foglaljon) .{0,20}jegy*", "jegyek itt"] },
    { lang: "ro", words: ["(cumpără|rezervă) .{0,10}bilet*"] },
    { lang: "el", words: ["(κλείστε|αγοράστε) .{0,15}(θέση|εισιτήρι*)"] },
    { lang: "he", words: ["(רכשו|הזמינו) כרטיס*"] },
    { lang: "fa", words: ["(خرید|رزرو) بلیت"] },
    { lang: "hi", words: ["टिकट (बुक|खरीदें)"] },
    { lang: "bn", words: ["টিকিট (কিনুন|বুক)"] },
    { lang: "vi", words: ["(mua|đặt) vé"] },
    { lang: "th", words: ["(ซื้อ|จอง)(บัตร|ตั๋ว)"] },
    { lang: "ko", words: ["(티켓|입장권) ?(예매|구매)"] },
    { lang: "ar", words: ["(احجز|اشتر) .{0,10}(تذكرتك|تذاكر*|مقعدك)"] },
  ],
};

/** By which rules a publisher lets readers comment. */
export const commentRules: WordFamily = {
  id: "comment-rules",
  role: "comment",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(keep|make sure) (all |your |that your )+comments? (are |is |civil|respectful|polite|on-topic|relevant|clean|short)",
        "(we|our moderators) (are |temporarily |will |may |reserve the right to |must )+(moderat|delet|remov|edit|approv)(e|ing) (all |any |your )?comments",
        "comments .{0,60}(will|may) not be (published|approved|posted) (by|until|unless|if|on this)",
        "comments (are subject to|must comply with|should follow) (our|the) (rules|moderation|guidelines|terms|community)",
      ],
    },
    {
      lang: "de",
      words: [
        "(ihre|eure|deine) kommentare (themenbezogen|sachlich|höflich|respektvoll|werden (vor|erst|nach))",
        "(wir|die redaktion) (behalten|behält) (uns|sich) .{0,20}vor,? kommentare",
        "kommentare .{0,60}werden nicht (veröffentlicht|freigeschaltet|freigegeben)",
      ],
    },
    {
      lang: "fr",
      words: [
        "les commentaires .{0,60}(ne seront pas|seront) (publiés|supprimés|modérés) (par|s'ils)",
        "vos commentaires .{0,30}(courtois|respectueux|modérés)",
      ],
    },
    {
      lang: "es",
      words: [
        "comentarios .{0,80}no serán (publicados|aprobados|admitidos)",
        "(sus|tus|los) comentarios .{0,40}serán moderados",
      ],
    },
    {
      lang: "pt",
      words: [
        "comentários .{0,80}não serão (publicados|aprovados|aceitos|liberados)",
        "(seus|os) comentários .{0,40}serão moderados",
      ],
    },
    {
      lang: "it",
      words: [
        "commenti .{0,80}non saranno (pubblicati|approvati)",
        "(i tuoi|i vostri) commenti .{0,40}moderati",
      ],
    },
    { lang: "nl", words: ["reacties .{0,60}worden niet (geplaatst|gepubliceerd|toegelaten)"] },
    { lang: "sv", words: ["kommentarer .{0,60}(publiceras inte|modereras av)"] },
    { lang: "da", words: ["kommentarer .{0,60}(bliver ikke offentliggjort|modereres af)"] },
    { lang: "no", words: ["kommentarer .{0,60}(blir ikke publisert|modereres av)"] },
    { lang: "fi", words: ["kommentit (tarkistetaan|moderoidaan)"] },
    { lang: "pl", words: ["komentarze .{0,60}nie będą (publikowane|akceptowane)"] },
    { lang: "cs", words: ["komentáře .{0,60}nebudou (zveřejněny|schváleny)"] },
    { lang: "tr", words: ["yorumlar .{0,60}(yayınlanmayacaktır|onaylanmayacaktır|onaylanmamaktadır)"] },
    { lang: "ru", words: ["комментарии .{0,60}не (будут опубликованы|публикуются)"] },
    { lang: "uk", words: ["коментарі .{0,60}не (будуть опубліковані|публікуються)"] },
    { lang: "id", words: ["komentar .{0,60}tidak akan (ditampilkan|dipublikasikan)"] },
    { lang: "ar", words: ["(لن يتم نشر|لا تنشر) التعليقات"] },
    { lang: "ja", words: ["コメントは.{0,20}(承認後|承認されるまで)"] },
    { lang: "zh", words: ["(评论|留言).{0,20}(审核后|審核後)(显示|顯示|发布|發布)"] },
  ],
};

/** Asking to report mistakes of the text. */
export const errorReport: WordFamily = {
  id: "error-report",
  role: "comment",
  match: "start",
  laterSentences: true,
  rows: [
    {
      lang: "en",
      words: ["(report|found|spotted|noticed|see) (a|an) (error|typo|mistake|correction|problem)"],
    },
    {
      lang: "de",
      words: ["(fehler|tippfehler) (gefunden|entdeckt|melden)", "(haben sie|hast du) einen fehler"],
    },
    {
      lang: "fr",
      words: ["(signaler|une) (une )?(erreur|faute|coquille)( dans l'article)? ?\\?"],
    },
    {
      lang: "es",
      words: ["(reportar|notificar|avisar de) (un )?error", "¿?(ves|viste|encontraste) (un|algún) error"],
    },
    {
      lang: "pt",
      words: ["(reportar|comunicar|avisar) (um )?erro", "(encontrou|viu) (um|algum) erro"],
    },
    {
      lang: "it",
      words: ["segnala un errore", "(hai trovato|trovato) un errore"],
    },
    {
      lang: "nl",
      words: ["(fout|foutje) (gezien|gevonden|melden)"],
    },
    {
      lang: "pl",
      words: ["(zgłoś|znalazłeś|zauważyłeś|widzisz) (błąd|literówkę)"],
    },
    {
      lang: "cs",
      words: ["(našli|našel) (jste )?(v článku )?chybu", "nahlásit chybu"],
    },
    {
      lang: "ru",
      words: [
        "(нашли|заметили|увидели) (ошибку|опечатку)",
        "(если вы )?(нашли|заметили|обнаружили) (ошибку|опечатку)",
        "сообщить об (ошибке|опечатке)",
      ],
    },
    {
      lang: "uk",
      words: ["(якщо ви )?(знайшли|помітили|побачили) (помилку|одрук)", "повідомити про помилку"],
    },
    {
      lang: "hu",
      words: ["(hibát|elírást) (talált|találtál|vett észre)"],
    },
    { lang: "sv", words: ["(har du )?(hittat|sett|upptäckt) (ett|något|några) (skriv|stav|fakta)?fel"] },
    { lang: "da", words: ["(har du )?(fundet|set|opdaget) en (stave|skrive|fakta)?fejl"] },
    { lang: "no", words: ["(har du )?(funnet|sett|oppdaget) en (skrive|fakta)?feil"] },
    { lang: "fi", words: ["(huomasitko|löysitkö) .{0,30}virhe*"] },
    { lang: "ro", words: ["(ai|ați) (găsit|observat) .{0,20}(greșeală|eroare)"] },
    { lang: "el", words: ["(βρήκατε|είδατε|εντοπίσατε) .{0,20}λάθος"] },
    { lang: "tr", words: ["(haberde|metinde|yazıda) .{0,20}(hata|yanlış).{0,30}(bildir*|gördü*|varsa)"] },
    { lang: "he", words: ["(מצאתם|מצאת|נתקלתם ב).{0,10}(טעות|שגיאה)"] },
    { lang: "fa", words: ["گزارش خطا در (متن|خبر)", "گزارش خطا"] },
    { lang: "hi", words: ["(गलती|त्रुटि) (की सूचना|बताएं|दिखी)"] },
    { lang: "bn", words: ["(ভুল|ত্রুটি) (জানান|চোখে পড়লে|পেয়েছেন)"] },
    {
      lang: "id",
      words: ["(menemukan|temukan) kesalahan .{0,20}(laporkan|beri ?tahu|artikel ini|berita ini|artikel\\?)"],
    },
    { lang: "vi", words: ["báo lỗi (bài|nội dung|trang)"] },
    { lang: "th", words: ["(แจ้ง|พบ)(ข้อผิดพลาด|คำผิด)"] },
    { lang: "ko", words: ["(오탈자|오류|오타) ?(신고|제보)"] },
    { lang: "zh", words: ["(发现|發現)(错误|錯誤|错别字|错字)", "(纠错|我要纠错|報錯)"] },
    { lang: "ja", words: ["(誤字|記事の誤り|間違い).{0,10}(報告|指摘|お知らせ)"] },
    { lang: "ar", words: ["(هل وجدت|الإبلاغ عن) .{0,10}خطأ"] },
  ],
};

/** Draws and prizes for readers. */
export const contestWords: WordFamily = {
  id: "contest-words",
  role: "event",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(enter|join) (our|the|this) .{0,20}(draw|contest|competition|giveaway|raffle|sweepstake)",
        "(enter|chance) to win",
        "win (a|an|one of|tickets|free|two|prizes)",
        "(reader|prize) (draw|contest|competition|giveaway)",
      ],
    },
    {
      lang: "de",
      words: [
        "gewinnspiel*",
        "(jetzt )?(mitmachen und|teilnehmen und) gewinnen",
        "(wir verlosen|gewinnen sie|zu gewinnen)",
      ],
    },
    {
      lang: "fr",
      words: ["(jeu[- ]concours|grand jeu|tentez de gagner|à gagner|participez au tirage)"],
    },
    {
      lang: "es",
      words: ["(participa y gana|participa en (el|nuestro) sorteo|gana (un|una|entradas)|sorteamos)"],
    },
    {
      lang: "pt",
      words: ["(participe e ganhe|concorra a|participe do (nosso )?sorteio|sorteamos)"],
    },
    {
      lang: "it",
      words: ["(partecipa e vinci|partecipa al concorso|in palio)"],
    },
    {
      lang: "nl",
      words: ["(winactie|maak kans op|doe mee en win|win (een|kaartjes))"],
    },
    {
      lang: "sv",
      words: ["(vinn|tävla om|delta i (vår )?tävling*)"],
    },
    {
      lang: "pl",
      words: ["(weź udział w konkursie|wygraj|do wygrania)"],
    },
    {
      lang: "ru",
      words: ["(примите участие в (розыгрыше|конкурсе)|выиграйте|розыгрыш призов)"],
    },
    { lang: "da", words: ["(deltag i|vind) .{0,20}(konkurrence*|præmie*)"] },
    { lang: "no", words: ["(delta i|vinn) .{0,20}(konkurranse*|premie*)"] },
    { lang: "fi", words: ["(osallistu|voita) .{0,20}(kilpailu*|arvonta*|palkin*)"] },
    { lang: "cs", words: ["(soutěžte|vyhrajte|zapojte se do soutěže)"] },
    { lang: "hu", words: ["(nyerjen|nyerj) .{0,30}", "nyereményjáték*"] },
    { lang: "ro", words: ["câștigă .{0,15}(premi*|bilet*)", "participă la (concurs|tombol*)"] },
    { lang: "el", words: ["(κερδίστε|λάβετε μέρος στον διαγωνισμό)"] },
    { lang: "tr", words: ["(çekilişe|yarışmaya) katıl*"] },
    { lang: "uk", words: ["(беріть участь у|виграйте) .{0,20}(конкурс*|розіграш*|приз*)"] },
    { lang: "he", words: ["(השתתפו ב|זכו ב).{0,20}(תחרות|הגרלה|פרס)"] },
    { lang: "fa", words: ["(در مسابقه|در قرعه ?کشی) شرکت کنید"] },
    { lang: "hi", words: ["(प्रतियोगिता|लकी ड्रॉ) में (भाग|हिस्सा) लें"] },
    { lang: "bn", words: ["প্রতিযোগিতায় (অংশ নিন|যোগ দিন)"] },
    { lang: "id", words: ["(ikuti|menangkan) .{0,20}(kuis|undian|hadiah)"] },
    { lang: "vi", words: ["(tham gia|trúng) .{0,20}(cuộc thi|bốc thăm|giải thưởng)"] },
    { lang: "th", words: ["(ร่วม|ลุ้น)(สนุก|ชิง|รับ)(รางวัล|โชค)*"] },
    { lang: "ko", words: ["(경품|이벤트)(에)? ?(응모|참여)"] },
    { lang: "zh", words: ["(参与|參與|参加|參加)(抽奖|抽獎|有奖)"] },
    { lang: "ja", words: ["(プレゼント|キャンペーン|懸賞)に?応募"] },
    { lang: "ar", words: ["(شارك في|اربح) .{0,20}(المسابقة|السحب|جائزة)"] },
  ],
};
