import type { WordFamily } from "../words.ts";

/** What a shop says beside its goods. */
export const shopWords: WordFamily = {
  id: "shop-words",
  role: "product",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(view|see|get|check|shop|grab|best) (the |our |today's |more )?(deals?|offers?|prices?|latest price)",
        "(buy|shop|order) (now|here|it|online|at|from|on amazon)",
        "add to (cart|basket|bag)",
        "(in|from|at) (our|the) (online )?(shop|store)",
        "back in (stock|the shop)",
        "(free|fast) (delivery|shipping)",
        "check (price|availability)",
        "\\d+% off",
        "money.back guarantee",
        "while (stocks|supplies) last",
        "available (now )?(at|on|from) (amazon|our)",
        "promo code",
        "sale ends",
      ],
    },
    {
      lang: "de",
      words: [
        "(zum|jetzt) (angebot|shop|bestellen|kaufen|sichern)",
        "(in|aus) unserem shop",
        "in den warenkorb",
        "(kostenloser|gratis) versand",
        "bei amazon",
        "jetzt bestellen",
      ],
    },
    {
      lang: "fr",
      words: [
        "(voir|profiter de) (l'offre|les offres|le prix)",
        "(acheter|commander|achetez|commandez)( maintenant| ici| sur)*",
        "ajouter au panier",
        "livraison (gratuite|offerte)",
        "notre boutique",
      ],
    },
    {
      lang: "es",
      words: [
        "(ver|aprovecha(r)?) (la )?(oferta|ofertas|precio)",
        "(compra|comprar|cómpralo|compre) (ahora|aquí|en)",
        "añadir al carrito",
        "envío gratis",
        "nuestra tienda",
      ],
    },
    {
      lang: "pt",
      words: [
        "(ver|confira|aproveite) (a |as )?(oferta|ofertas|preço)",
        "(compre|comprar) (agora|aqui|na|no)",
        "frete grátis",
        "nossa loja",
      ],
    },
    {
      lang: "it",
      words: [
        "(vedi|scopri) (l'offerta|le offerte|il prezzo)",
        "(acquista|compra|ordina) (ora|qui|su)",
        "spedizione gratuita",
        "nostro (shop|negozio)",
      ],
    },
    {
      lang: "nl",
      words: [
        "(bekijk|naar) (de )?(aanbieding|deal|prijs)",
        "(koop|bestel) (nu|hier|bij)",
        "gratis (bezorging|verzending)",
        "onze (webshop|winkel)",
      ],
    },
    {
      lang: "sv",
      words: ["(köp|beställ) (nu|här|hos)", "fri frakt", "till butiken"],
    },
    {
      lang: "da",
      words: ["(køb|bestil) (nu|her|hos)", "fri fragt"],
    },
    {
      lang: "no",
      words: ["(kjøp|bestill) (nå|her|hos)", "fri frakt"],
    },
    {
      lang: "fi",
      words: ["(osta|tilaa) (nyt|tästä|verkkokaupasta)", "ilmainen toimitus"],
    },
    {
      lang: "pl",
      words: [
        "(kup|zamów) (teraz|tutaj|online|w sklepie)",
        "(zobacz|sprawdź) (ofertę|cenę)",
        "darmowa dostawa",
        "nasz sklep",
      ],
    },
    {
      lang: "cs",
      words: ["(koupit|objednat|objednejte) (zde|nyní|hned)?", "doprava zdarma", "do košíku"],
    },
    {
      lang: "ru",
      words: [
        "(купить|заказать|закажите) (сейчас|онлайн|здесь|на сайте)",
        "бесплатная доставка",
        "в корзину",
        "наш магазин",
      ],
    },
    {
      lang: "uk",
      words: ["(купити|замовити) (зараз|онлайн|тут)", "безкоштовна доставка"],
    },
    {
      lang: "tr",
      words: ["(hemen|şimdi) (al|satın al|sipariş ver)", "ücretsiz kargo", "sepete ekle"],
    },
    {
      lang: "id",
      words: ["(beli|pesan) (sekarang|di sini)", "gratis ongkir"],
    },
    {
      lang: "vi",
      words: ["mua ngay", "miễn phí (giao hàng|vận chuyển)"],
    },
    {
      lang: "ja",
      words: ["(今すぐ|ここで)?購入(する|はこちら)", "カートに入れる", "送料無料"],
    },
    {
      lang: "zh",
      words: ["(立即|马上|馬上)(购买|購買|下单|抢购)", "(免运费|免運費|包邮)", "加入购物车"],
    },
    {
      lang: "ko",
      words: ["(지금 )?구매(하기|하세요)", "무료 ?배송", "장바구니"],
    },
    {
      lang: "ar",
      words: ["(اشتر|اشتري|تسوق|اطلب) (الآن|الان)", "شحن مجاني"],
    },
    { lang: "hu", words: ["(rendelje|vásárolja) meg", "(kosárba|megveszem)"] },
    { lang: "ro", words: ["(cumpără|comandă) (acum|aici|online)", "adaugă în coș"] },
    { lang: "el", words: ["(αγοράστε|παραγγείλετε) (τώρα|εδώ|online)", "προσθήκη στο καλάθι"] },
    { lang: "he", words: ["(קנו|הזמינו|לרכישה) (עכשיו|כאן|באתר)", "הוספה לסל"] },
    { lang: "fa", words: ["(همین حالا|آنلاین) (بخرید|سفارش)", "افزودن به سبد"] },
    { lang: "hi", words: ["(अभी|यहां से) (खरीदें|ऑर्डर)", "कार्ट में"] },
    { lang: "bn", words: ["এখনই (কিনুন|অর্ডার)"] },
    { lang: "th", words: ["(สั่งซื้อ|ซื้อ)(เลย|ตอนนี้|ที่นี่)", "หยิบใส่ตะกร้า"] },
  ],
};

/** The law's sentence about commissions. */
export const affiliateNotice: WordFamily = {
  id: "affiliate-notice",
  role: "advertisement",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(affiliate|referral) (commissions?|links?)",
        "(we|our|us|participants?|participates?|member|enrolled) .{0,50}(affiliate|referral|associates) (partners?|partnerships?|marketing|program(me)?s?|revenue|scheme)",
        "(earn|receive|get|make) (us |me )?(an? )?(small |affiliate )?(commission|share of|referral|portion)",
        "if you ((choose|decide) to )?(buy|purchase|click|make a purchase) .{0,60}(we|may|commission)",
        "prices? (and availability|((are|were) )?(correct|accurate)).{0,40}",
      ],
    },
    {
      lang: "de",
      words: [
        "(affiliate|partner|provisions)-?links?",
        "(wir|redaktion|shop) .{0,60}provision",
        "mit (einem )?(stern|\\*|sternchen) .{0,40}(link|gekennzeichnet)",
      ],
    },
    {
      lang: "fr",
      words: ["liens? (affiliés?|d'affiliation|sponsorisés?)", "(toucher|percevoir|recevoir) une commission"],
    },
    {
      lang: "es",
      words: [
        "enlaces? (de )?(afiliad[oa]s?|afiliación|patrocinados?)",
        "(recibir|ganar|obtener) una comisión",
      ],
    },
    {
      lang: "pt",
      words: ["links? (de )?(afiliad[oa]s?|parceiros)", "(receber|ganhar) (uma )?comissão"],
    },
    {
      lang: "it",
      words: ["link (di )?(affiliati|affiliazione|sponsorizzati)", "(ricevere|percepire) una commissione"],
    },
    {
      lang: "nl",
      words: ["(affiliate|partner)-?links?", "(ontvangen|krijgen) .{0,20}commissie"],
    },
    {
      lang: "sv",
      words: ["(affiliate|annons|reklam)-?länk(ar)?"],
    },
    {
      lang: "pl",
      words: ["linki? (afiliacyjn[ey]|partnerski[e]?)"],
    },
    {
      lang: "ja",
      words: ["アフィリエイト"],
    },
    {
      lang: "da",
      words: ["(indeholder|via) affiliate-?links?", "(modtager|får) vi (en )?(kommission|provision)"],
    },
    { lang: "no", words: ["(inneholder|via) (affiliate|annonse)-?lenker", "får vi (en )?provisjon"] },
    {
      lang: "fi",
      words: [
        "(sisältää|sisältävät) (mainos|kumppani|affiliate)-?link*",
        "saamme (komission|palkkion|provision)",
      ],
    },
    { lang: "cs", words: ["(affiliate|partnerské) odkaz*", "(získáváme|dostaneme) provizi"] },
    { lang: "hu", words: ["(affiliate|partner)-?link*", "jutalékot (kapunk|kaphatunk)"] },
    { lang: "ro", words: ["linkuri (afiliate|de afiliere)", "(primim|câștigăm|obținem) un comision"] },
    {
      lang: "el",
      words: ["(συνδέσμους|σύνδεσμοι) (συνεργατών|θυγατρικών)", "(λάβουμε|κερδίσουμε) προμήθεια"],
    },
    {
      lang: "tr",
      words: [
        "(satış ortaklığı|affiliate) (bağlantı*|link*)",
        "komisyon (kazanıyoruz|kazanabiliriz|alabiliriz)",
      ],
    },
    { lang: "ru", words: ["партн[её]рск* ссылк*", "(получаем|можем получить|получим) комисси*"] },
    { lang: "uk", words: ["партнерськ* посилан*", "(отримуємо|можемо отримати) комісі*"] },
    { lang: "he", words: ["קישורי (שותפים|אפיליאייט)", "נקבל עמלה"] },
    { lang: "fa", words: ["لینک ?های? همکاری در فروش", "کمیسیون (دریافت|می ?گیریم)"] },
    { lang: "hi", words: ["(एफिलिएट|संबद्ध) लिंक", "कमीशन (मिल|प्राप्त)"] },
    { lang: "bn", words: ["অ্যাফিলিয়েট লিংক*", "কমিশন (পেতে|পাই)"] },
    { lang: "id", words: ["(tautan|link) afiliasi", "(mendapat|menerima|memperoleh)(kan)? komisi"] },
    { lang: "vi", words: ["liên kết tiếp thị", "nhận (được )?hoa hồng"] },
    { lang: "th", words: ["ลิงก์พันธมิตร", "ได้รับค่าคอมมิชชั่?น"] },
    { lang: "ko", words: ["(제휴|파트너스) ?(링크|활동)", "수수료를 (제공|지급)?받"] },
    { lang: "zh", words: ["(联盟|聯盟|返利)(链接|連結|营销)", "(获得|獲得|赚取)佣金"] },
    { lang: "ar", words: ["روابط (تابعة|التسويق بالعمولة|بالعمولة)", "(نحصل|قد نحصل) على عمولة"] },
  ],
};
