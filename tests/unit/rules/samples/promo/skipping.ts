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
  },
  "skip-label": {
    en: {
      hit: [
        "Skip advertisement",
        "top of page",
        "(Story continues below)",
        "3 min read",
        "After newsletter promotion",
      ],
      miss: [
        "The story continues to haunt the town.",
        "They reached the bottom of the page of history by noon.",
      ],
    },
    de: {
      hit: ["Zum Inhalt springen", "Der Artikel geht nach der Werbung weiter", "Lesezeit: 3 Minuten"],
      miss: ["Die Zeit zum Lesen fehlt vielen Kindern in der Stadt."],
    },
    fr: {
      hit: ["Aller au contenu", "La suite après cette publicité", "Haut de page"],
      miss: ["Le temps de lecture baisse chez les jeunes."],
    },
    es: {
      hit: ["Saltar al contenido", "El artículo continúa tras la publicidad", "Inicio de página"],
      miss: ["Sigue leyendo cartas de su abuela."],
    },
    pt: {
      hit: ["Pular para o conteúdo", "Continua após a publicidade", "Topo da página"],
      miss: ["A leitura continua em casa, disse ela."],
    },
    it: {
      hit: ["Vai al contenuto", "L'articolo continua dopo la pubblicità"],
      miss: ["La lettura continua a casa."],
    },
    nl: {
      hit: ["Ga naar de inhoud", "Tekst gaat verder onder de foto"],
      miss: ["De tekst gaat over water."],
    },
    sv: {
      hit: ["Hoppa till innehåll", "Artikeln fortsätter under annonsen"],
      miss: ["Texten fortsätter att engagera."],
    },
    da: { hit: ["Artiklen fortsætter under annoncen"], miss: ["Teksten handler om vand."] },
    no: { hit: ["Artikkelen fortsetter under annonsen"], miss: ["Teksten handler om vann."] },
    fi: { hit: ["Juttu jatkuu mainoksen jälkeen"], miss: ["Teksti kertoo vedestä."] },
    pl: {
      hit: ["Dalsza część artykułu pod reklamą", "Przejdź do treści"],
      miss: ["Reszta domu stoi pusta."],
    },
    cs: { hit: ["Článek pokračuje pod reklamou"], miss: ["Text je o vodě."] },
    ru: {
      hit: ["Продолжение после рекламы", "Перейти к содержанию", "Начало страницы"],
      miss: ["Текст написан о воде."],
    },
    uk: { hit: ["Продовження після реклами"], miss: ["Текст написано про воду."] },
    tr: { hit: ["İçeriğe geç", "Haberin devamı reklamdan sonra"], miss: ["Yazı su hakkında."] },
    el: { hit: ["Μετάβαση στο περιεχόμενο"], miss: ["Το κείμενο μιλά για νερό."] },
    ro: { hit: ["Articolul continuă după reclamă"], miss: ["Textul e despre apă."] },
    hu: { hit: ["A cikk a hirdetés után folytatódik"], miss: ["A szöveg a vízről szól."] },
    id: { hit: ["Artikel berlanjut setelah iklan"], miss: ["Teks itu tentang air."] },
    vi: { hit: ["Tiếp tục sau quảng cáo"], miss: ["Bài viết nói về nước."] },
    ja: { hit: ["本文へスキップ", "記事は広告の後に続きます"], miss: ["記事は水についてだ。"] },
    zh: { hit: ["跳到内容", "返回顶部"], miss: ["文章谈水。"] },
    ko: { hit: ["본문 바로가기", "맨 위로"], miss: ["기사는 물에 대한 것이다."] },
    ar: { hit: ["انتقل إلى المحتوى", "أعلى الصفحة"], miss: ["النص عن الماء."] },
    he: { hit: ["הכתבה ממשיכה אחרי הפרסומת"], miss: ["הטקסט על מים."] },
    hi: { hit: ["मुख्य सामग्री पर जाएं"], miss: ["लेख पानी पर है।"] },
  },
} satisfies WordSamples;
