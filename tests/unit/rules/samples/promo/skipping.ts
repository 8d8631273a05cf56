import type { WordSamples } from "../samples.ts";

export const samples = {
  "consent-words": {
    en: {
      hit: ["We use cookies to improve the site", "This content is hidden until you accept"],
      miss: ["She baked cookies for the fair."],
    },
    de: {
      hit: ["Externen Inhalt anzeigen", "Wir benötigen Ihre Einwilligung"],
      miss: ["Der Keks war trocken."],
    },
    fr: { hit: ["Gérer mes choix", "Nous utilisons des cookies"], miss: ["Le biscuit était sec."] },
    es: { hit: ["Usamos cookies propias: aceptar todo"], miss: ["La galleta estaba seca."] },
    pt: { hit: ["Aceitar todos"], miss: ["O biscoito estava seco."] },
    it: { hit: ["Accetta tutto"], miss: ["Il biscotto era secco."] },
    nl: { hit: ["Cookies accepteren"], miss: ["De koek was droog."] },
    sv: { hit: ["Acceptera cookies"], miss: ["Kakan var torr."] },
    da: { hit: ["Accepter cookies"], miss: ["Kagen var tør."] },
    no: { hit: ["Godta cookies"], miss: ["Kaken var tørr."] },
    fi: { hit: ["Hyväksy kaikki evästeet"], miss: ["Keksi oli kuiva."] },
    pl: { hit: ["Używamy plików cookie"], miss: ["Ciastko było suche."] },
    cs: { hit: ["Přijmout vše"], miss: ["Sušenka byla suchá."] },
    ru: { hit: ["Мы используем cookie"], miss: ["Печенье было сухим."] },
    tr: { hit: ["Çerezleri kabul et"], miss: ["Kurabiye kuruydu."] },
    ja: { hit: ["Cookieを使用しています"], miss: ["菓子は乾いていた。"] },
    hu: { hit: ["Süti-beállítások"], miss: ["A kő leesett."] },
    ro: { hit: ["Acceptați modulele cookie"], miss: ["Piatra a căzut."] },
    el: { hit: ["Αποδοχή των cookies"], miss: ["Η πέτρα έπεσε."] },
    uk: { hit: ["Прийняти файли cookie"], miss: ["Камінь упав у воду."] },
    he: { hit: ["אישור כל העוגיות"], miss: ["האבן נפלה למים."] },
    fa: { hit: ["پذیرش کوکی"], miss: ["سنگ در آب افتاد."] },
    hi: { hit: ["कुकीज़ स्वीकार करें"], miss: ["पत्थर पानी में गिरा।"] },
    bn: { hit: ["কুকি গ্রহণ করুন"], miss: ["পাথরটি জলে পড়ল।"] },
    id: { hit: ["Terima semua cookie"], miss: ["Batu itu jatuh."] },
    vi: { hit: ["Chấp nhận cookie"], miss: ["Hòn đá rơi."] },
    th: { hit: ["ยอมรับคุกกี้"], miss: ["หินตกลงไปในน้ำ"] },
    ko: { hit: ["쿠키 동의"], miss: ["돌이 떨어졌다."] },
    zh: { hit: ["接受所有cookie"], miss: ["石头掉了。"] },
    ar: { hit: ["قبول ملفات تعريف الارتباط"], miss: ["سقط الحجر في الماء."] },
  },
  "skip-label": {
    en: {
      hit: [
        "Skip advertisement",
        "top of page",
        "(Story continues below)",
        "3 min read",
        "After newsletter promotion",
        "Close sticky video",
        "Back to Gallery",
        "Our Standards: The Quay Press Principles.",
        "Copy code",
        "Log in to Reply",
        "opens new tab",
        "128 likes",
      ],
      miss: [
        "Close the harbour",
        "Back to the list of the drowned that the parish had kept for a hundred years",
        "Our standards have fallen since the harbour was sold to the bank",
        "The story continues to haunt the town.",
        "They reached the bottom of the page of history by noon.",
        "Copy editors left the harbour",
      ],
    },
    de: {
      hit: [
        "Zum Inhalt springen",
        "Der Artikel geht nach der Werbung weiter",
        "Lesezeit: 3 Minuten",
        "Kopieren",
        "Mehr lesen",
        "öffnet in neuem Tab",
        "Anmelden, um zu antworten",
      ],
      miss: ["Die Zeit zum Lesen fehlt vielen Kindern in der Stadt.", "Kopieren verboten, sagt das Amt"],
    },
    fr: {
      hit: [
        "Aller au contenu",
        "La suite après cette publicité",
        "Haut de page",
        "3 min de lecture",
        "Copier le lien",
        "Connectez-vous pour répondre",
      ],
      miss: ["Le temps de lecture baisse chez les jeunes.", "Copier un mât est permis au port"],
    },
    es: {
      hit: [
        "Saltar al contenido",
        "El artículo continúa tras la publicidad",
        "Inicio de página",
        "4 min de lectura",
        "Inicia sesión para comentar",
        "Leer más",
      ],
      miss: ["Sigue leyendo cartas de su abuela.", "Copiar un mástil es legal en el puerto"],
    },
    pt: {
      hit: [
        "Pular para o conteúdo",
        "Continua após a publicidade",
        "Topo da página",
        "4 min de leitura",
        "Faça login para comentar",
      ],
      miss: ["A leitura continua em casa, disse ela.", "Copiar um mastro é legal no porto"],
    },
    it: {
      hit: [
        "Vai al contenuto",
        "L'articolo continua dopo la pubblicità",
        "2 min di lettura",
        "Accedi per commentare",
      ],
      miss: ["La lettura continua a casa.", "Copia di un albero esposta al porto"],
    },
    nl: {
      hit: [
        "Ga naar de inhoud",
        "Tekst gaat verder onder de foto",
        "3 min leestijd",
        "Log in om te reageren",
        "Lees meer",
      ],
      miss: ["De tekst gaat over water.", "Kopieermachine gestolen in de haven"],
    },
    sv: {
      hit: ["Hoppa till innehåll", "Artikeln fortsätter under annonsen", "Lästid: 3 minuter", "Läs mer"],
      miss: ["Texten fortsätter att engagera.", "Kopieraren stals i hamnen"],
    },
    da: {
      hit: ["Artiklen fortsætter under annoncen", "Læsetid: 3 min.", "Vis mere"],
      miss: ["Teksten handler om vand.", "Kopimaskinen blev stjålet i havnen"],
    },
    no: {
      hit: ["Artikkelen fortsetter under annonsen", "Lesetid: 3 min", "Vis mer"],
      miss: ["Teksten handler om vann.", "Kopimaskinen ble stjålet i havna"],
    },
    fi: {
      hit: ["Juttu jatkuu mainoksen jälkeen", "Lukuaika: 3 min", "Näytä lisää"],
      miss: ["Teksti kertoo vedestä.", "Kopiokone varastettiin satamasta"],
    },
    pl: {
      hit: ["Dalsza część artykułu pod reklamą", "Przejdź do treści", "Czas czytania: 3 min", "Pokaż więcej"],
      miss: ["Reszta domu stoi pusta.", "Kopiował maszty w porcie"],
    },
    cs: {
      hit: ["Článek pokračuje pod reklamou", "Doba čtení: 3 minuty", "Zobrazit více"],
      miss: ["Text je o vodě.", "Kopírovali stožár v přístavu"],
    },
    ru: {
      hit: [
        "Продолжение после рекламы",
        "Перейти к содержанию",
        "Начало страницы",
        "Время чтения: 3 минуты",
        "Показать ещё",
      ],
      miss: ["Текст написан о воде.", "Копировать мачту нельзя, сказал мэр"],
    },
    uk: {
      hit: ["Продовження після реклами", "Час читання: 3 хв", "Показати ще"],
      miss: ["Текст написано про воду.", "Копіювати щоглу не можна"],
    },
    tr: {
      hit: ["İçeriğe geç", "Haberin devamı reklamdan sonra", "Okuma süresi: 3 dakika", "Daha fazla göster"],
      miss: ["Yazı su hakkında.", "Kopya çeken kaptan limandan ayrıldı"],
    },
    el: {
      hit: ["Μετάβαση στο περιεχόμενο", "Χρόνος ανάγνωσης: 3 λεπτά"],
      miss: ["Το κείμενο μιλά για νερό.", "Το αντίγραφο κάηκε στο λιμάνι"],
    },
    ro: {
      hit: ["Articolul continuă după reclamă", "Timp de citire: 3 minute"],
      miss: ["Textul e despre apă.", "Copiază un catarg vechi din port"],
    },
    hu: {
      hit: ["A cikk a hirdetés után folytatódik", "Olvasási idő: 3 perc"],
      miss: ["A szöveg a vízről szól.", "A másolat elégett a kikötőben"],
    },
    id: {
      hit: ["Artikel berlanjut setelah iklan", "Waktu baca: 3 menit", "Lihat selengkapnya"],
      miss: ["Teks itu tentang air.", "Salinan peta hilang di pelabuhan"],
    },
    vi: {
      hit: ["Tiếp tục sau quảng cáo", "Thời gian đọc: 3 phút", "Xem thêm"],
      miss: ["Bài viết nói về nước.", "Sao chép cột buồm là hợp pháp"],
    },
    ja: {
      hit: ["本文へスキップ", "記事は広告の後に続きます", "もっと見る", "読了時間：3分"],
      miss: ["記事は水についてだ。", "コピー機が盗まれた。"],
    },
    zh: {
      hit: ["跳到内容", "返回顶部", "显示更多", "阅读时间：3分钟"],
      miss: ["文章谈水。", "复制品在港口被烧毁。"],
    },
    ko: {
      hit: ["본문 바로가기", "맨 위로", "더보기", "읽는 시간: 3분"],
      miss: ["기사는 물에 대한 것이다.", "복사본이 항구에서 불탔다."],
    },
    ar: {
      hit: ["انتقل إلى المحتوى", "أعلى الصفحة", "عرض المزيد", "وقت القراءة: 3 دقائق"],
      miss: ["النص عن الماء.", "نسخة الخريطة احترقت في الميناء."],
    },
    he: {
      hit: ["הכתבה ממשיכה אחרי הפרסומת", "זמן קריאה: 3 דקות", "הצג עוד"],
      miss: ["הטקסט על מים.", "ההעתק נשרף בנמל."],
    },
    hi: {
      hit: ["मुख्य सामग्री पर जाएं", "और देखें", "पढ़ने का समय: 3 मिनट"],
      miss: ["लेख पानी पर है।", "नकल बंदरगाह में जल गई।"],
    },
    fa: {
      hit: ["ادامه مطلب", "زمان مطالعه: 3 دقیقه", "نمایش بیشتر"],
      miss: ["سنگ در آب افتاد.", "کپی نقشه در بندر سوخت."],
    },
    bn: { hit: ["মূল বিষয়বস্তুতে যান", "আরও দেখুন"], miss: ["পাথরটি জলে পড়ল।", "কপিটি বন্দরে পুড়ে গেল।"] },
    th: { hit: ["ข้ามไปยังเนื้อหา", "ดูเพิ่มเติม"], miss: ["หินตกลงไปในน้ำ", "สำเนาถูกไฟไหม้ที่ท่าเรือ"] },
  },
} satisfies WordSamples;
