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
      hit: ["View deal at Harbour Shop", "Buy now", "Free delivery"],
      miss: ["They buy fish at dawn."],
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
      hit: ["Zum Angebot", "Jetzt bestellen"],
      miss: ["Das Angebot sank."],
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
      hit: ["Voir l'offre", "Livraison gratuite"],
      miss: ["L'offre de soins baisse."],
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
      hit: ["Ver oferta", "Envío gratis"],
      miss: ["La oferta cayó."],
    },
    {
      lang: "pt",
      words: [
        "(ver|confira|aproveite) (a |as )?(oferta|ofertas|preço)",
        "(compre|comprar) (agora|aqui|na|no)",
        "frete grátis",
        "nossa loja",
      ],
      hit: ["Compre agora", "Frete grátis"],
      miss: ["A oferta caiu."],
    },
    {
      lang: "it",
      words: [
        "(vedi|scopri) (l'offerta|le offerte|il prezzo)",
        "(acquista|compra|ordina) (ora|qui|su)",
        "spedizione gratuita",
        "nostro (shop|negozio)",
      ],
      hit: ["Acquista ora"],
      miss: ["L'offerta è scesa."],
    },
    {
      lang: "nl",
      words: [
        "(bekijk|naar) (de )?(aanbieding|deal|prijs)",
        "(koop|bestel) (nu|hier|bij)",
        "gratis (bezorging|verzending)",
        "onze (webshop|winkel)",
      ],
      hit: ["Bestel nu", "Bekijk de aanbieding"],
      miss: ["De prijs zakte."],
    },
    {
      lang: "sv",
      words: ["(köp|beställ) (nu|här|hos)", "fri frakt", "till butiken"],
      hit: ["Köp nu"],
      miss: ["Köpet drog ut."],
    },
    {
      lang: "da",
      words: ["(køb|bestil) (nu|her|hos)", "fri fragt"],
      hit: ["Køb nu"],
      miss: ["Købet trak ud."],
    },
    {
      lang: "no",
      words: ["(kjøp|bestill) (nå|her|hos)", "fri frakt"],
      hit: ["Kjøp nå"],
      miss: ["Kjøpet trakk ut."],
    },
    {
      lang: "fi",
      words: ["(osta|tilaa) (nyt|tästä|verkkokaupasta)", "ilmainen toimitus"],
      hit: ["Osta nyt"],
      miss: ["Ostos venyi."],
    },
    {
      lang: "pl",
      words: [
        "(kup|zamów) (teraz|tutaj|online|w sklepie)",
        "(zobacz|sprawdź) (ofertę|cenę)",
        "darmowa dostawa",
        "nasz sklep",
      ],
      hit: ["Kup teraz"],
      miss: ["Kupno trwało."],
    },
    {
      lang: "cs",
      words: ["(koupit|objednat|objednejte) (zde|nyní|hned)?", "doprava zdarma", "do košíku"],
      hit: ["Doprava zdarma"],
      miss: ["Koupě trvala."],
    },
    {
      lang: "ru",
      words: [
        "(купить|заказать|закажите) (сейчас|онлайн|здесь|на сайте)",
        "бесплатная доставка",
        "в корзину",
        "наш магазин",
      ],
      hit: ["Бесплатная доставка"],
      miss: ["Покупка затянулась."],
    },
    {
      lang: "uk",
      words: ["(купити|замовити) (зараз|онлайн|тут)", "безкоштовна доставка"],
      hit: ["Безкоштовна доставка"],
      miss: ["Покупка затягнулась."],
    },
    {
      lang: "tr",
      words: ["(hemen|şimdi) (al|satın al|sipariş ver)", "ücretsiz kargo", "sepete ekle"],
      hit: ["Hemen al"],
      miss: ["Alım uzadı."],
    },
    {
      lang: "id",
      words: ["(beli|pesan) (sekarang|di sini)", "gratis ongkir"],
      hit: ["Beli sekarang"],
      miss: ["Pembelian itu lama."],
    },
    {
      lang: "vi",
      words: ["mua ngay", "miễn phí (giao hàng|vận chuyển)"],
      hit: ["Mua ngay"],
      miss: ["Việc mua lâu."],
    },
    {
      lang: "ja",
      words: ["(今すぐ|ここで)?購入(する|はこちら)", "カートに入れる", "送料無料"],
      hit: ["購入はこちら"],
      miss: ["市は土地を買った。"],
    },
    {
      lang: "zh",
      words: ["(立即|马上|馬上)(购买|購買|下单|抢购)", "(免运费|免運費|包邮)", "加入购物车"],
      hit: ["立即购买"],
      miss: ["市政府买地。"],
    },
    {
      lang: "ko",
      words: ["(지금 )?구매(하기|하세요)", "무료 ?배송", "장바구니"],
      hit: ["구매하기"],
      miss: ["시가 땅을 샀다."],
    },
    {
      lang: "ar",
      words: ["(اشتر|اشتري|تسوق|اطلب) (الآن|الان)", "شحن مجاني"],
      hit: ["تسوق الآن"],
      miss: ["اشترت المدينة أرضا."],
    },
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
        "(affiliate|referral) (commission|links?|partners?|marketing|program|revenue)",
        "(earn|receive|get|make) (an? )?(small |affiliate )?(commission|share of|referral|portion)",
        "if you (buy|purchase|click|make a purchase) .{0,60}(we|may|commission)",
        "(at the time of|prices? (and availability|(are|were) (correct|accurate))).{0,40}",
      ],
      hit: [
        "We may earn a commission when you shop through our links.",
        "This page contains affiliate links",
      ],
      miss: ["The commission met on Monday."],
    },
    {
      lang: "de",
      words: [
        "(affiliate|partner|provisions)-?links?",
        "(wir|redaktion|shop) .{0,60}provision",
        "mit (einem )?(stern|\\*|sternchen) .{0,40}(link|gekennzeichnet)",
      ],
      hit: ["Dieser Text enthält Affiliate-Links"],
      miss: ["Die Provinz wählt."],
    },
    {
      lang: "fr",
      words: ["liens? (affiliés?|d'affiliation|sponsorisés?)", "(toucher|percevoir|recevoir) une commission"],
      hit: ["Cet article contient des liens affiliés"],
      miss: ["La commission siège lundi."],
    },
    {
      lang: "es",
      words: [
        "enlaces? (de )?(afiliad[oa]s?|afiliación|patrocinados?)",
        "(recibir|ganar|obtener) una comisión",
      ],
      hit: ["Contiene enlaces de afiliados"],
      miss: ["La comisión se reúne."],
    },
    {
      lang: "pt",
      words: ["links? (de )?(afiliad[oa]s?|parceiros)", "(receber|ganhar) (uma )?comissão"],
      hit: ["Contém links de afiliados"],
      miss: ["A comissão se reúne."],
    },
    {
      lang: "it",
      words: ["link (di )?(affiliati|affiliazione|sponsorizzati)", "(ricevere|percepire) una commissione"],
      hit: ["Contiene link di affiliazione"],
      miss: ["La commissione si riunisce."],
    },
    {
      lang: "nl",
      words: ["(affiliate|partner)-?links?", "(ontvangen|krijgen) .{0,20}commissie"],
      hit: ["Bevat affiliate links"],
      miss: ["De commissie komt bijeen."],
    },
    {
      lang: "sv",
      words: ["(affiliate|annons|reklam)-?länk(ar)?"],
      hit: ["Innehåller annonslänkar"],
      miss: ["Länken bröts."],
    },
    {
      lang: "pl",
      words: ["linki? (afiliacyjn[ey]|partnerski[e]?)"],
      hit: ["Zawiera linki afiliacyjne"],
      miss: ["Link zerwano."],
    },
    {
      lang: "ja",
      words: ["アフィリエイト"],
      hit: ["アフィリエイトを含みます"],
      miss: ["委員会が開かれた。"],
    },
  ],
};
