/** Something between two paragraphs of a story: a promo that must go, or a part of the story that looks like one. */
export interface Insertion {
  id: string;
  html: string;
  /** Words by which it is known; of a promo none may be shown, of a look-alike all must be. */
  words: readonly string[];
}

/** Invented promos, each on the structure of a kind that many publishers use. */
export const promos: readonly Insertion[] = [
  {
    id: "read-more",
    html: `<p><strong>Read more:</strong> <a href="/2026/04/harbour-wall-cracks-again">Harbour wall cracks again after the spring tide</a></p>`,
    words: ["Harbour wall cracks again"],
  },
  {
    id: "read-more-de",
    html: `<p>Lesen Sie auch: <a href="/region/der-alte-kran-bleibt-stehen-1204.html">Der alte Kran bleibt vorerst stehen</a></p>`,
    words: ["Der alte Kran"],
  },
  {
    id: "read-more-fr",
    html: `<p><b>À lire aussi :</b> <a href="/2026/05/le-marche-aux-poissons-demenage">Le marché aux poissons déménage enfin</a></p>`,
    words: ["Le marché aux poissons"],
  },
  {
    id: "newsletter-box",
    html: `<aside class="newsletter-signup"><h3>The Morning Tide</h3><p>Sign up for our newsletter and get the day's news in your inbox.</p><form action="/newsletter"><input type="email" placeholder="Your email"><button>Sign up</button></form></aside>`,
    words: ["The Morning Tide", "in your inbox"],
  },
  {
    id: "newsletter-line",
    html: `<p><em>Get stories like this in your inbox: <a href="/newsletters/tide">subscribe to our free weekly newsletter</a>.</em></p>`,
    words: ["free weekly newsletter"],
  },
  {
    id: "newsletter-es",
    html: `<div class="caja"><p>Suscríbase a nuestro boletín y reciba cada mañana las noticias de la ría.</p><a href="/boletines/alba">Suscribirse</a></div>`,
    words: ["reciba cada mañana"],
  },
  {
    id: "subscription-box",
    html: `<div class="subscribe-box"><p>Enjoy unlimited access. Subscribe today for only 1 a week.</p><a class="button" href="/subscribe">Subscribe now</a></div>`,
    words: ["unlimited access"],
  },
  {
    id: "donation",
    html: `<div class="callout"><p>We have no owner and no paywall. If you value our reporting, please support us.</p><a href="/donate">Donate now</a></div>`,
    words: ["no owner and no paywall"],
  },
  {
    id: "ad-label",
    html: `<div class="ad-slot"><span>Advertisement</span><iframe src="https://ads.example/frame" width="300" height="250"></iframe></div>`,
    words: ["Advertisement"],
  },
  {
    id: "story-continues",
    html: `<p class="note">Story continues below advertisement</p>`,
    words: ["Story continues below"],
  },
  {
    id: "picture-ad",
    html: `<div><a href="https://bank-of-reeds.example/offer?src=news"><img src="/img/reeds-account.png" alt="A savings account for anglers" width="600" height="200"></a></div>`,
    words: ["reeds-account.png"],
  },
  {
    id: "related-cards",
    html: `<div class="related-stories"><h4>Related stories</h4><ul><li><a href="/2026/01/mill-reopens-as-library">Mill reopens as a library</a></li><li><a href="/2026/02/ferry-price-rises-again">Ferry price rises again</a></li><li><a href="/2026/03/bridge-keeper-retires">Bridge keeper retires after forty years</a></li></ul></div>`,
    words: ["Mill reopens", "Bridge keeper retires"],
  },
  {
    id: "most-read-pl",
    html: `<section class="most-read"><h4>Najczęściej czytane</h4><ol><li><a href="/wiadomosci/latarnia-znowu-swieci-2231">Latarnia znowu świeci</a></li><li><a href="/wiadomosci/prom-nie-wyplynal-2230">Prom nie wypłynął z portu</a></li></ol></section>`,
    words: ["Latarnia znowu"],
  },
  {
    id: "follow",
    html: `<p>Follow us on <a href="https://t.me/tidegazette">Telegram</a> and <a href="https://www.facebook.com/tidegazette">Facebook</a>.</p>`,
    words: ["Follow us on"],
  },
  {
    id: "follow-id",
    html: `<p>Ikuti berita pasang surut di saluran WhatsApp kami: <a href="https://whatsapp.com/channel/0029tide">klik di sini</a></p>`,
    words: ["saluran WhatsApp"],
  },
  {
    id: "share-bar",
    html: `<div class="share-bar"><span>Share</span><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a><a href="https://twitter.com/intent/tweet?text=x">Post</a></div>`,
    words: ["sharer.php"],
  },
  {
    id: "podcast",
    html: `<div class="podcast-promo"><p>Listen to our podcast The Low Water Mark wherever you get your podcasts.</p><a href="https://podcasts.apple.com/podcast/id99">Listen now</a></div>`,
    words: ["The Low Water Mark"],
  },
  {
    id: "app",
    html: `<div class="app-promo"><p>Read faster: download our app.</p><a href="https://apps.apple.com/app/id77">App Store</a><a href="https://play.google.com/store/apps/details?id=tide">Google Play</a></div>`,
    words: ["download our app"],
  },
  {
    id: "comments",
    html: `<p class="comment-prompt">What do you think? <a href="#comments">Join the conversation in the comments</a></p>`,
    words: ["Join the conversation"],
  },
  {
    id: "affiliate",
    html: `<div class="product-card"><img src="/img/oilskin.jpg" alt="Oilskin"><p>Harrow oilskin coat</p><p>$89.00</p><a rel="sponsored nofollow" href="https://shop.example/oilskin?tag=tide-21">Buy now</a></div>`,
    words: ["Harrow oilskin"],
  },
];

/** Invented parts of a story that look like a promo. */
export const lookAlikes: readonly Insertion[] = [
  {
    id: "speaks-of-a-newsletter",
    html: `<p>The parish had sent its newsletter to every house, and yet nobody in the hall had read a line of it.</p>`,
    words: ["nobody in the hall had read a line of it"],
  },
  {
    id: "speaks-of-members",
    html: `<p>Two of the members left the alliance in March; those that stayed pay a subscription of four boats a year.</p>`,
    words: ["a subscription of four boats a year"],
  },
  {
    id: "link-in-a-sentence",
    html: `<p>The inquiry's <a href="https://inquiry.example/report-of-the-tide-commission.pdf">report of the tide commission</a> says that the gate stood open for nine hours.</p>`,
    words: ["the gate stood open for nine hours"],
  },
  {
    id: "photo-with-caption",
    html: `<figure><img src="/img/gate-at-night.jpg" alt="The gate at night" width="900" height="600"><figcaption>The gate at night, seen from the north quay.</figcaption></figure>`,
    words: ["seen from the north quay"],
  },
  {
    id: "quotation",
    html: `<blockquote><p>I signed up for the watch because my father had, and his father before him.</p></blockquote>`,
    words: ["I signed up for the watch"],
  },
  {
    id: "list",
    html: `<ul><li>Three boats were lost in the first hour.</li><li>Eleven people were brought ashore by noon.</li><li>Two are still being looked for.</li></ul>`,
    words: ["Three boats were lost", "Two are still being looked for"],
  },
  {
    id: "table",
    html: `<table><tr><th>Year</th><th>High water</th></tr><tr><td>1953</td><td>5.1 metres</td></tr><tr><td>2026</td><td>5.4 metres</td></tr></table>`,
    words: ["5.4 metres"],
  },
  {
    id: "subheading",
    html: `<h3>What the pilots saw</h3><p>They saw the light go out, and then the second light, and by then the bar was white from end to end.</p>`,
    words: ["What the pilots saw", "the bar was white from end to end"],
  },
  {
    id: "fact-box",
    html: `<div class="fact-box"><h4>How the barrier works</h4><p>Four steel doors lie on the bed of the river and are raised by hollow floats when the water comes within a metre of the quay.</p></div>`,
    words: ["raised by hollow floats"],
  },
  {
    id: "correction",
    html: `<p><em>Correction: an earlier version of this article gave the wrong year for the first barrier.</em></p>`,
    words: ["gave the wrong year"],
  },
  {
    id: "asks-a-question",
    html: `<p>Who would pay for it? Nobody at the meeting wanted to say, and the treasurer had gone home.</p>`,
    words: ["the treasurer had gone home"],
  },
  {
    id: "foreign-sentence",
    html: `<p>„Wir haben die Tore zu spät geschlossen“, sagte der Schleusenwärter, „und das wissen alle hier.“</p>`,
    words: ["Wir haben die Tore zu spät geschlossen"],
  },
];
