/**
 * Month names as pages write dates, January to December: full, inflected and short
 * forms divided by "|", folded as `foldDateText` folds (lower-case, no accents, no
 * dots). Source: Unicode CLDR's Gregorian calendars, with regional forms added
 * (Austrian Jänner, Levantine and Maghrebi Arabic, Latin American setiembre).
 */
export const MONTHS: readonly { lang: string; months: string }[] = [
  {
    lang: "af",
    months:
      "januarie|jan, februarie|feb, maart|mrt, april|apr, mei, junie|jun, julie|jul, augustus|aug, september|sep, oktober|okt, november|nov, desember|des",
  },
  {
    lang: "ar",
    months:
      "يناير|كانون الثاني|جانفي, فبراير|شباط|فيفري, مارس|آذار, أبريل|نيسان|أفريل, مايو|أيار|ماي, يونيو|حزيران|جوان, يوليو|تموز|جويلية, أغسطس|آب|أوت, سبتمبر|أيلول, أكتوبر|تشرين الأول, نوفمبر|تشرين الثاني, ديسمبر|كانون الأول",
  },
  {
    lang: "bg",
    months: "януари, февруари, март, април, маи, юни, юли, август, септември, октомври, ноември, декември",
  },
  {
    lang: "bn",
    months:
      "জানুয়ারি|জানু, ফেব্রুয়ারি|ফেব, মার্চ, এপ্রিল|এপ্রি, মে, জুন, জুলাই|জুল, আগস্ট|আগ, সেপ্টেম্বর|সেপ্ট|সেপ, অক্টোবর|অক্টো, নভেম্বর|নভে, ডিসেম্বর|ডিসে",
  },
  {
    lang: "ca",
    months:
      "gener|gen, febrer|febr, marc, abril|abr, maig, juny, juliol|jul, agost|ag, setembre|set, octubre|oct, novembre|nov, desembre|des",
  },
  {
    lang: "cs",
    months:
      "leden|ledna|led, unor|unora|uno, brezen|brezna|bre, duben|dubna|dub, kveten|kvetna|kve, cerven|cervna|cvn, cervenec|cervence|cvc, srpen|srpna|srp, zari|zar, rijen|rijna|rij, listopad|listopadu|lis, prosinec|prosince|pro",
  },
  {
    lang: "cy",
    months:
      "ionawr|ion, chwefror|chw|chwef, mawrth|maw, ebrill|ebr, mai, mehefin|meh, gorffennaf|gor|gorff, awst, medi, hydref|hyd, tachwedd|tach, rhagfyr|rhag",
  },
  {
    lang: "da",
    months:
      "januar|jan, februar|feb, marts|mar, april|apr, maj, juni|jun, juli|jul, august|aug, september|sep, oktober|okt, november|nov, december|dec",
  },
  {
    lang: "de",
    months:
      "januar|jan|janner, februar|feb|feber, marz|mar, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov, dezember|dez",
  },
  {
    lang: "el",
    months:
      "ιανουαριου|ιαν, φεβρουαριου|φεβ, μαρτιου|μαρ, απριλιου|απρ, μαιου|μαι, ιουνιου|ιουν, ιουλιου|ιουλ, αυγουστου|αυγ, σεπτεμβριου|σεπ, οκτωβριου|οκτ, νοεμβριου|νοε, δεκεμβριου|δεκ",
  },
  {
    lang: "en",
    months:
      "january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sep|sept, october|oct, november|nov, december|dec",
  },
  {
    lang: "es",
    months:
      "enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, septiembre|sept|setiembre|set, octubre|oct, noviembre|nov, diciembre|dic",
  },
  {
    lang: "et",
    months:
      "jaanuar|jaan, veebruar|veebr, marts, aprill|apr, mai, juuni, juuli, august|aug, september|sept, oktoober|okt, november|nov, detsember|dets",
  },
  {
    lang: "eu",
    months:
      "urtarrila|urt, otsaila|ots, martxoa|mar, apirila|api, maiatza|mai, ekaina|eka, uztaila|uzt, abuztua|abu, iraila|ira, urria|urr, azaroa|aza, abendua|abe",
  },
  {
    lang: "fa",
    months:
      "ژانویه|ژانویهٔ, فوریه|فوریهٔ, مارس, آوریل, مه|مهٔ, ژوئن, ژوئیه|ژوئیهٔ, اوت, سپتامبر, اکتبر, نوامبر, دسامبر",
  },
  {
    lang: "fi",
    months:
      "tammikuu|tammikuuta|tammi, helmikuu|helmikuuta|helmi, maaliskuu|maaliskuuta|maalis, huhtikuu|huhtikuuta|huhti, toukokuu|toukokuuta|touko, kesakuu|kesakuuta|kesa, heinakuu|heinakuuta|heina, elokuu|elokuuta|elo, syyskuu|syyskuuta|syys, lokakuu|lokakuuta|loka, marraskuu|marraskuuta|marras, joulukuu|joulukuuta|joulu",
  },
  {
    lang: "fr",
    months:
      "janvier|janv, fevrier|fevr, mars, avril|avr, mai, juin, juillet|juil, aout, septembre|sept, octobre|oct, novembre|nov, decembre|dec",
  },
  {
    lang: "ga",
    months:
      "eanair|ean, feabhra|feabh, marta, aibrean|aib, bealtaine|beal, meitheamh|meith, iuil, lunasa|lun, mean fomhair|mfomh, deireadh fomhair|dfomh, samhain|samh, nollaig|noll",
  },
  {
    lang: "gl",
    months:
      "xaneiro|xan, febreiro|feb, marzo|mar, abril|abr, maio, xuno, xullo|xul, agosto|ago, setembro|set, outubro|out, novembro|nov, decembro|dec",
  },
  {
    lang: "he",
    months:
      "ינואר|ינו׳, פברואר|פבר׳, מרץ, אפריל|אפר׳, מאי, יוני, יולי, אוגוסט|אוג׳, ספטמבר|ספט׳, אוקטובר|אוק׳, נובמבר|נוב׳, דצמבר|דצמ׳",
  },
  {
    lang: "hi",
    months:
      "जनवरी|जन, फ़रवरी|फ़र, मार्च, अप्रैल, मई, जून, जुलाई|जुल, अगस्त|अग, सितंबर|सित, अक्टूबर|अक्टू, नवंबर|नव, दिसंबर|दिस",
  },
  {
    lang: "hr",
    months:
      "sijecanj|sijecnja|sij, veljaca|veljace|velj, ozujak|ozujka|ozu, travanj|travnja|tra, svibanj|svibnja|svi, lipanj|lipnja|lip, srpanj|srpnja|srp, kolovoz|kolovoza|kol, rujan|rujna|ruj, listopad|listopada|lis, studeni|studenoga|stu, prosinac|prosinca|pro",
  },
  {
    lang: "hu",
    months:
      "januar|jan, februar|febr, marcius|marc, aprilis|apr, majus|maj, junius|jun, julius|jul, augusztus|aug, szeptember|szept, oktober|okt, november|nov, december|dec",
  },
  {
    lang: "id",
    months:
      "januari|jan, februari|feb, maret|mar, april|apr, mei, juni|jun, juli|jul, agustus|agu, september|sep, oktober|okt, november|nov, desember|des",
  },
  {
    lang: "is",
    months:
      "januar|jan, februar|feb, mars|mar, april|apr, mai, juni|jun, juli|jul, agust|agu, september|sep, oktober|okt, november|nov, desember|des",
  },
  {
    lang: "it",
    months:
      "gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago, settembre|set, ottobre|ott, novembre|nov, dicembre|dic",
  },
  {
    lang: "lt",
    months:
      "sausis|sausio, vasaris|vasario, kovas|kovo, balandis|balandzio, geguze|geguzes, birzelis|birzelio, liepa|liepos, rugpjutis|rugpjucio, rugsejis|rugsejo, spalis|spalio, lapkritis|lapkricio, gruodis|gruodzio",
  },
  {
    lang: "lv",
    months:
      "janvaris|janv, februaris|febr, marts, aprilis|apr, maijs, junijs|jun, julijs|jul, augusts|aug, septembris|sept, oktobris|okt, novembris|nov, decembris|dec",
  },
  {
    lang: "mk",
    months:
      "јануари|јан, февруари|фев, март|мар, април|апр, мај, јуни|јун, јули|јул, август|авг, септември|сеп, октомври|окт, ноември|ное, декември|дек",
  },
  {
    lang: "ms",
    months:
      "januari|jan, februari|feb, mac, april|apr, mei, jun, julai|jul, ogos|ogo, september|sep, oktober|okt, november|nov, disember|dis",
  },
  {
    lang: "nb",
    months:
      "januar|jan, februar|feb, mars|mar, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep, oktober|okt, november|nov, desember|des",
  },
  {
    lang: "nl",
    months:
      "januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep, oktober|okt, november|nov, december|dec",
  },
  {
    lang: "pl",
    months:
      "styczen|stycznia|sty, luty|lutego|lut, marzec|marca|mar, kwiecien|kwietnia|kwi, maj|maja, czerwiec|czerwca|cze, lipiec|lipca|lip, sierpien|sierpnia|sie, wrzesien|wrzesnia|wrz, pazdziernik|pazdziernika|paz, listopad|listopada|lis, grudzien|grudnia|gru",
  },
  {
    lang: "pt",
    months:
      "janeiro|jan, fevereiro|fev, marco|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez",
  },
  {
    lang: "ro",
    months:
      "ianuarie|ian, februarie|feb, martie|mar, aprilie|apr, mai, iunie|iun, iulie|iul, august|aug, septembrie|sept, octombrie|oct, noiembrie|nov, decembrie|dec",
  },
  {
    lang: "ru",
    months:
      "январь|января|янв, февраль|февраля|февр, март|марта|мар, апрель|апреля|апр, маи|мая, июнь|июня|июн, июль|июля|июл, август|августа|авг, сентябрь|сентября|сент, октябрь|октября|окт, ноябрь|ноября|нояб, декабрь|декабря|дек",
  },
  {
    lang: "sk",
    months:
      "januar|januara|jan, februar|februara|feb, marec|marca|mar, april|aprila|apr, maj|maja, jun|juna, jul|jula, august|augusta|aug, september|septembra|sep, oktober|oktobra|okt, november|novembra|nov, december|decembra|dec",
  },
  {
    lang: "sl",
    months:
      "januar|jan, februar|feb, marec|mar, april|apr, maj, junij|jun, julij|jul, avgust|avg, september|sep, oktober|okt, november|nov, december|dec",
  },
  {
    lang: "sq",
    months:
      "janar|jan, shkurt|shk, mars|mar, prill|pri, maj, qershor|qer, korrik|korr, gusht|gush, shtator|sht, tetor|tet, nentor|nen, dhjetor|dhj",
  },
  {
    lang: "sr",
    months:
      "јануар|јануара|јан, фебруар|фебруара|феб, март|марта|мар, април|априла|апр, мај|маја, јун|јуна, јул|јула, август|августа|авг, септембар|септембра|сеп, октобар|октобра|окт, новембар|новембра|нов, децембар|децембра|дец",
  },
  {
    lang: "sr-latn",
    months:
      "januar|januara|jan, februar|februara|feb, mart|marta|mar, april|aprila|apr, maj|maja, jun|juna, jul|jula, avgust|avgusta|avg, septembar|septembra|sep, oktobar|oktobra|okt, novembar|novembra|nov, decembar|decembra|dec",
  },
  {
    lang: "sv",
    months:
      "januari|jan, februari|feb, mars, april|apr, maj, juni, juli, augusti|aug, september|sep, oktober|okt, november|nov, december|dec",
  },
  {
    lang: "sw",
    months:
      "januari|jan, februari|feb, machi|mac, aprili|apr, mei, juni|jun, julai|jul, agosti|ago, septemba|sep, oktoba|okt, novemba|nov, desemba|des",
  },
  {
    lang: "ta",
    months:
      "ஜனவரி|ஜன, பிப்ரவரி|பிப், மார்ச்|மார், ஏப்ரல்|ஏப், மே, ஜூன், ஜூலை, ஆகஸ்ட்|ஆக, செப்டம்பர்|செப், அக்டோபர்|அக், நவம்பர்|நவ, டிசம்பர்|டிச",
  },
  {
    lang: "te",
    months:
      "జనవరి|జన, ఫిబ్రవరి|ఫిబ్ర, మార్చి, ఏప్రిల్|ఏప్రి, మే, జూన్, జులై, ఆగస్టు|ఆగ, సెప్టెంబర్|సెప్టెం, అక్టోబర్|అక్టో, నవంబర్|నవం, డిసెంబర్|డిసెం",
  },
  {
    lang: "th",
    months:
      "มกราคม|มค, กุมภาพันธ์|กพ, มีนาคม|มีค, เมษายน|เมย, พฤษภาคม|พค, มิถุนายน|มิย, กรกฎาคม|กค, สิงหาคม|สค, กันยายน|กย, ตุลาคม|ตค, พฤศจิกายน|พย, ธันวาคม|ธค",
  },
  {
    lang: "tr",
    months:
      "ocak|oca, subat|sub, mart|mar, nisan|nis, mayıs|may, haziran|haz, temmuz|tem, agustos|agu, eylul|eyl, ekim|eki, kasım|kas, aralık|ara",
  },
  {
    lang: "uk",
    months:
      "січень|січня|січ, лютии|лютого|лют, березень|березня|бер, квітень|квітня|квіт, травень|травня|трав, червень|червня|черв, липень|липня|лип, серпень|серпня|серп, вересень|вересня|вер, жовтень|жовтня|жовт, листопад|листопада|лист, грудень|грудня|груд",
  },
  { lang: "ur", months: "جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر" },
  {
    lang: "xh",
    months:
      "janyuwari|jan, februwari|feb, matshi|mat, epreli|epr, meyi|mey, juni|jun, julayi|jul, agasti|aga, septemba|sep|sept, okthoba|okthobha|okt, novemba|nov, disemba|dis",
  },
  {
    lang: "zu",
    months:
      "januwari|jan, februwari|feb, mashi|mas, ephreli|eph, meyi|mey, juni|jun, julayi|jul, agasti|aga, septhemba|sep, okthoba|okt, novemba|nov, disemba|dis",
  },
];
