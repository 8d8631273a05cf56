import { SHOWN_SOURCES } from "./look-alikes-shown.ts";
import { TOLD_APART } from "./look-alikes-told.ts";

/** A block that looks like a promo and belongs to the story. */
export interface LookAlike {
  name: string;
  html: string;
  /** What must be shown, where parts of it may go: by default all its words. */
  stays?: readonly string[];
}

/** What the signals have met so far. */
const KNOWN: readonly LookAlike[] = [
  {
    name: "statement that is one link",
    html: `<p><a href="/2026/01/inquiry-into-the-mast-goes-on">The inquiry into the mast is not over yet.</a></p>`,
  },
  {
    name: "disclosure of the writer's own interest",
    html: `<p>Disclosure: You should know that the writer of this piece keeps a boat in the basin.</p>`,
  },
  {
    name: "document behind a button",
    html: `<p class="button-wrapper"><a class="btn" href="https://court.example/filings/2026-17.pdf">Read the ruling</a></p>`,
  },
  {
    name: "paragraph beside a list of stories",
    html: `<div class="x4"><p>The mast is the third to fall in a year, after one at the ferry and one at the mill, and each had been surveyed within months.</p><ul><li><a href="/2026/01/mast-falls-at-the-ferry">Mast falls at the ferry</a></li><li><a href="/2025/11/mast-falls-at-the-mill">Mast falls at the mill</a></li><li><a href="/2025/10/survey-of-all-masts-begins">Survey of all masts begins</a></li></ul></div>`,
    stays: [
      "The mast is the third to fall in a year, after one at the ferry and one at the mill, and each had been surveyed within months.",
    ],
  },
  {
    name: "story about newsletters",
    html: `<p>Sign up for our newsletter, the fake page urged, and 4,000 people did so before the police found the server.</p>`,
  },
  {
    name: "speech that asks",
    html: `<p>"Follow us on Facebook, share the video, donate what you can," the captain shouted to the crowd on the quay.</p>`,
  },
  {
    name: "profile in a sentence",
    html: `<p>The skipper, who posts as <a href="https://www.instagram.com/skipper">@skipper</a>, said the mast broke in the second storm of the week.</p>`,
  },
  {
    name: "donations as topic",
    html: `<p>Donations to the lifeboat fund fell by a third, and the board now asks members to pay before the season begins.</p>`,
  },
  { name: "document", html: `<p><a href="/files/inquiry-report.pdf">Read the inquiry report (PDF)</a></p>` },
  {
    name: "court document",
    html: `<p>Read the <a href="https://court.example/filings/2026-17.pdf">full ruling</a>.</p>`,
  },
  {
    name: "inline links",
    html: `<p>The <a href="/2026/01/first-storm-hits-pier">first storm</a> hit in January, the <a href="/2026/02/second-storm-hits-pier">second</a> in February, and nobody has mended the pier since.</p>`,
  },
  {
    name: "lead photo linked to its file",
    html: `<a href="/uploads/2026/pier-large.jpg"><img src="/uploads/2026/pier-800.jpg" alt="The broken pier"></a>`,
  },
  {
    name: "captioned photo linked to a gallery",
    html: `<figure><a href="/gallery/storm-pictures"><img src="/uploads/storm.jpg" alt="Waves"></a><figcaption>Waves break over the pier on Sunday. Photo: Lou Hart</figcaption></figure>`,
  },
  {
    name: "plain photo",
    html: `<p><img src="/uploads/mast.jpg" alt="The broken mast" width="600" height="400"></p>`,
  },
  { name: "pull quote", html: `<aside><p>“It sounded like a house falling into the sea.”</p></aside>` },
  {
    name: "block quote",
    html: `<blockquote><p>No vessel shall leave the basin without leave of the harbour master.</p></blockquote>`,
  },
  {
    name: "correction",
    html: `<p><em>Correction: An earlier version gave the wrong height of the mast. It is 19 metres.</em></p>`,
  },
  {
    name: "helpline",
    html: `<p><em>If you have been affected, you can call the seafarers' line free of charge on 0800 555 0101.</em></p>`,
  },
  {
    name: "score list",
    html: `<ul><li>North Pier 3, South Basin 1</li><li>Lighthouse 0, Breakwater 0</li></ul>`,
  },
  {
    name: "table",
    html: `<table><tr><th>Boat</th><th>Price</th></tr><tr><td>Sloop</td><td>$4,000</td></tr><tr><td>Ketch</td><td>$7,500</td></tr></table>`,
  },
  { name: "subheading", html: `<h3>What comes next</h3>` },
  { name: "bold subheading", html: `<p><strong>A pier without boats</strong></p>` },
  {
    name: "embedded post",
    html: `<blockquote class="twitter-tweet"><p>The pier is closed until further notice.</p>— Harbour Office (@harbour) <a href="https://twitter.com/harbour/status/1">March 2, 2026</a></blockquote>`,
  },
  { name: "reporting credit", html: `<p>(Reporting by Mia Roth; Editing by Lou Hart)</p>` },
  {
    name: "series note",
    html: `<p><em>This is the second part of a series about the harbour. The first told of the fire.</em></p>`,
  },
  {
    name: "fact box",
    html: `<div class="fb"><h4>The pier in figures</h4><ul><li>Built in 1902</li><li>Closed four times</li></ul></div>`,
  },
  {
    name: "chart with source",
    html: `<figure><a href="https://stats.example/harbour"><img src="/charts/1.png" alt="Line chart of traffic"></a><figcaption>Ships a day. Source: Harbour Office</figcaption></figure>`,
  },
  {
    name: "quiz as topic",
    html: `<p>The quiz on the pier drew ninety people, and the winner took home a lamp worth $49.00 and a free ticket.</p>`,
  },
  {
    name: "podcast as topic",
    html: `<p>In a podcast in May the mayor said the harbour would listen to its neighbours, and then she closed the gates.</p>`,
  },
  {
    name: "source list",
    html: `<p>Sources: <a href="https://stats.example/harbour-2026">Harbour Office</a>, <a href="https://weather.example/march-storm">Weather Service</a></p>`,
  },
  {
    name: "timeline",
    html: `<p><b>9:14 a.m.</b> The first rope breaks.</p><p><b>9:31 a.m.</b> The crane stops.</p>`,
  },
];

const STATION = "https://station.example";

/** Blocks set apart in markup of their own, with a link, a button or a picture, that tell something. */
const SET_APART: readonly LookAlike[] = [
  {
    name: "photo linked to its maker, captioned below",
    html: `<div class="ph7"><a href="${STATION}/portfolio"><img src="/uploads/keel.jpg" alt="A keel on the beach"></a><p><i>A keel on the beach at Low Quay, photographed in 1978.</i></p></div>`,
  },
  {
    name: "photo linked away, caption in a span",
    html: `<div class="w3"><a href="${STATION}/pictures"><img src="/uploads/buoy.jpg" alt="A buoy"></a><span class="c1">The buoy that broke loose. Photo: Ines Vall</span></div>`,
  },
  {
    name: "infographic linked to a large picture",
    html: `<div class="g2"><a href="${STATION}/charts/harbour-large.png"><img src="/charts/harbour-small.png" alt="Chart of the harbour"></a><p>How the harbour silted up. Source: Harbour Office</p></div>`,
  },
  {
    name: "infographic linked to the page of its source",
    html: `<figure><a href="${STATION}/tide-tables"><img src="/charts/tides.png" alt="Tides by month"></a></figure><p><small>Source: Tide Station, 2025</small></p>`,
  },
  {
    name: "infographic with a link to its source",
    html: `<div class="g3"><a href="${STATION}/tides"><img src="/charts/tide-clock.png" alt="Tide clock"></a><p>Source: <a href="${STATION}">Tide Station</a></p></div>`,
  },
  {
    name: "document on another host",
    html: `<p class="dc"><a href="https://www.documentcloud.org/documents/81-order">Read the order of the court in full</a></p>`,
  },
  {
    name: "document named by its format",
    html: `<p class="dc">You can <a href="/dl/81">read the order as a PDF</a>.</p>`,
  },
  {
    name: "list of documents",
    html: `<div class="d4"><h4>The papers</h4><ul><li><a href="/files/survey-2025.pdf">Survey of the mast, 2025</a></li><li><a href="/files/order.pdf">The repair order</a></li></ul></div>`,
  },
  {
    name: "document with a button",
    html: `<div class="d5"><p>The survey of the mast has 40 pages.</p><a class="b" href="/files/survey.pdf">Download the survey (PDF, 2 MB)</a></div>`,
  },
  {
    name: "fact box with links",
    html: `<div class="f6"><h4>The pier in short</h4><ul><li>Built in 1902 by the <a href="${STATION}/guild">harbour guild</a></li><li>Closed four times since <a href="${STATION}/war">the war</a></li></ul></div>`,
  },
  {
    name: "paragraph that is one link",
    html: `<p><a href="${STATION}/inquiry/final">The inquiry into the fall of the mast found that nobody had looked at its foot for eleven years, and that the log had been written afterwards.</a></p>`,
  },
  {
    name: "paragraph that is one link to the same site",
    html: `<p><a href="/2025/11/harbour-board-knew-of-rust">In November this newspaper reported that the board of the harbour knew of the rust, and that it had asked the crew to keep quiet until the season was over.</a></p>`,
  },
  {
    name: "embedded post as plain links",
    html: `<div class="em"><p>The pier is closed until further notice. Boats may tie up at the far shore.</p><a href="https://twitter.com/harbour/status/1">Harbour Office (@harbour), March 2, 2026</a></div>`,
  },
  {
    name: "votes",
    html: `<div class="vt"><div><span>For the new pier</span> <b>5,412</b></div><div><span>Against</span> <b>3,207</b></div></div>`,
  },
  {
    name: "results with links",
    html: `<div class="rs"><p><a href="${STATION}/boats/ada">Ada</a> 2:14:07</p><p><a href="${STATION}/boats/bea">Bea</a> 2:15:31</p><p><a href="${STATION}/boats/cyd">Cyd</a> 2:19:02</p></div>`,
  },
  {
    name: "timeline with links",
    html: `<div class="tl"><div class="e"><b>1902</b><p>The pier opens with <a href="${STATION}/1902">a regatta</a>.</p></div><div class="e"><b>1961</b><p>A storm takes the outer half.</p></div><div class="e"><b>1974</b><p>The mast is raised.</p></div></div>`,
  },
  {
    name: "questions and answers",
    html: `<div class="qa"><h3>Can I still fish from the pier?</h3><p>No. The gates stay shut until the survey is done, and you may be fined if you climb over them.</p></div><div class="qa"><h3>Where do I tie up?</h3><p>At the old basin, where the office has put out forty buoys. You need no permit before May.</p></div><div class="qa"><h3>Who pays?</h3><p>The harbour does, out of the fund that members of the guild filled after the last storm.</p></div>`,
  },
  {
    name: "folded answers",
    html: `<details class="fq"><summary>Do I get my berth back?</summary><p>Yes, if you register with the office before the first of May and show your papers.</p></details><details class="fq"><summary>What does it cost?</summary><p>Nothing this year. From 2027 on you pay $40 a month.</p></details>`,
  },
  {
    name: "list of sources",
    html: `<div class="bi"><h4>Sources</h4><ol><li>Vall, I. (2019). <a href="${STATION}/vall">Masts and their feet</a>. Tide Press.</li><li>Roth, M. (2021). <a href="${STATION}/roth">Rust at sea</a>. Quay Papers, 4.</li></ol></div>`,
  },
  {
    name: "footnotes",
    html: `<ol class="fn"><li id="fn1">The log of the pier, 12 March. <a href="#r1">↩</a></li><li id="fn2">Letter to the board, 14 March. <a href="#r2">↩</a></li></ol>`,
    stays: ["The log of the pier, 12 March.", "Letter to the board, 14 March."],
  },
  {
    name: "content warning",
    html: `<div class="cw"><p>This report describes an accident. You may find parts of it distressing.</p></div>`,
  },
  {
    name: "helpline in a box",
    html: `<div class="hl"><p>If you need someone to talk to, call the seafarers' line on 0800 555 0101 or write to <a href="${STATION}/help">the station</a>.</p></div>`,
  },
  {
    name: "correction in a box",
    html: `<div class="cr"><p><b>Correction, March 4:</b> An earlier version of this article gave the wrong height of the mast. See <a href="${STATION}/masts">the register</a>.</p></div>`,
  },
  {
    name: "how it was researched",
    html: `<div class="me"><h4>How we counted</h4><p>We took the log of every boat from 2015 to 2025 and left out those under five metres. <a href="${STATION}/data.csv">The data</a> is open.</p></div>`,
  },
  {
    name: "police appeal",
    html: `<p class="ap">Anyone who saw the mast fall should call the harbour police on 555 0102 or <a href="${STATION}/report">report it at the station</a>, the office said.</p>`,
  },
  {
    name: "details of an exhibition",
    html: `<p class="in"><i>"Masts", Tide Museum, until 9 May. Tickets $12, children free. <a href="https://tidemuseum.example">tidemuseum.example</a></i></p>`,
  },
  {
    name: "card of a reviewed place",
    html: `<div class="pl"><h3>The Net Loft</h3><p>4 Quay Street, Low Quay; Tuesday to Sunday, noon to nine; mains from $14. <a href="https://netloft.example">netloft.example</a></p></div>`,
  },
  {
    name: "glossary",
    html: `<dl class="gl"><dt>Basin</dt><dd>Where boats lie when the tide is out.</dd><dt>Mast</dt><dd>What fell on the pier.</dd></dl>`,
  },
  {
    name: "pull quote in a box",
    html: `<div class="pq"><p>“Nobody looked at its foot.”</p><span>Lou Hart, keeper of the pier</span></div>`,
  },
  {
    name: "number set large",
    html: `<div class="st"><b>19 m</b><p>is how far the mast fell before it hit the rails.</p></div>`,
  },
  {
    name: "step of a manual",
    html: `<div class="sp"><h4>Step 2</h4><p>Open the lid, press the red button and wait until the lamp goes out.</p><img src="/uploads/step-2.jpg" alt="The red button"></div>`,
  },
  {
    name: "steps that name buttons",
    html: `<ol><li>Open the app of the harbour and tap Sign up.</li><li>Enter your email and click Subscribe.</li><li>Share the code with your crew.</li></ol>`,
  },
  {
    name: "route on a map",
    html: `<p class="mp"><a href="https://maps.example/route/81">Map: the way from the old basin to the pier</a></p>`,
  },
  {
    name: "code with a button",
    html: `<div class="cd"><pre><code>tide --port low-quay --days 7</code></pre><button>Copy</button></div>`,
    stays: ["tide --port low-quay --days 7"],
  },
  {
    name: "poem",
    html: `<p class="po">The mast went down at half past two,<br>the gulls went up, the wind went through,<br>and nobody was there to see<br>but you, old dog, but you and me.</p>`,
  },
  {
    name: "letter that the story quotes in full",
    html: `<div class="lt"><p>Dear members, we ask you to stay away from the pier until the office has looked at it.</p><p>Please move your boats to the old basin. Your board</p></div>`,
  },
  {
    name: "gallery with captions",
    html: `<div class="ga"><figure><a href="/uploads/a-large.jpg"><img src="/uploads/a.jpg" alt="Gate"></a><figcaption>The gate on Monday.</figcaption></figure><figure><a href="/uploads/b-large.jpg"><img src="/uploads/b.jpg" alt="Rails"></a><figcaption>The bent rails.</figcaption></figure></div>`,
  },
  {
    name: "answers of a survey",
    html: `<div class="sv"><p>Do you trust the office?</p><p>Yes 41 %, no 52 %, do not know 7 %</p></div>`,
  },
  {
    name: "sentence with a link to share it",
    html: `<p>The harbour has lost a third of its boats in ten years, and the young ones go to the city as soon as they can row. <a href="https://twitter.com/intent/tweet?text=boats">Share</a></p>`,
    stays: ["The harbour has lost a third of its boats in ten years"],
  },
  {
    name: "members of an alliance",
    html: `<p>The alliance has nineteen members. A member that is attacked can call on the others, and each new member must be <a href="/topics/alliance/join">accepted by all members</a> before it joins.</p>`,
  },
  {
    name: "price of a book in a sentence",
    html: `<p>Her book about the pier costs $25 at <a href="https://www.amazon.com/dp/1">most shops</a>, and she says that it has sold better than her novels did.</p>`,
  },
  {
    name: "transcript",
    html: `<div class="tr"><p><b>ROTH (0:14):</b> You were there?</p><p><b>HART (0:16):</b> I had gone for my lunch.</p><p><b>ROTH (0:19):</b> What did you hear?</p></div>`,
  },
  {
    name: "prices of the day",
    html: `<div class="mk"><p>Cod $4.10 a kilo (+0.20)</p><p>Herring $1.95 a kilo (–0.05)</p></div>`,
  },
  {
    name: "recipe",
    html: `<div class="rc"><h3>Quay chowder</h3><ul><li>1 kg clams</li><li>2 onions</li><li>300 ml cream</li></ul><p>Fry the onions, add the clams and the cream, and let it simmer for ten minutes. Serve it hot.</p></div>`,
  },
];

const PIERS = ["north", "south", "west"] as const;

/** Full sentences that hold one cue of a promo. */
const SENTENCES: readonly LookAlike[] = [
  {
    name: "a sentence that links what it tells of for a commission",
    html: PIERS.map(
      (pier) =>
        `<p>The <a class="product-link" rel="sponsored noreferrer" href="https://shop.example/out/${pier}">Lantern ${pier} 12</a> burned for nine hours in our tests, but its handle is too short for gloves.</p>`,
    ).join(""),
  },
  {
    name: "parts of a collection with a sentence each",
    html: `<div class="parts">${PIERS.map(
      (pier, i) =>
        `<h3>Step ${i + 1}: <a href="/guides/how-to-close/the-${pier}-pier-in-a-storm">closing the ${pier} pier</a></h3><p>Nine things to look at before the ${pier} pier is closed to the public, and who has to be told of them in which order.</p>`,
    ).join("")}</div>`,
    stays: PIERS.map(
      (pier) =>
        `Nine things to look at before the ${pier} pier is closed to the public, and who has to be told of them in which order.`,
    ),
  },
  {
    name: "a paragraph that tells something before it asks",
    html: '<p class="hint">A torn sail is mended from the middle, and one patch that is set in March holds the wind for a whole year of rough crossings. If you have never done it, see our <a href="/guides/how-to-darn-a-net-in-winter">guide to nets</a> before you begin.</p>',
  },
];

/** Siblings of one build: each holds something that asks, and is story all the same. */
const SIBLINGS: readonly LookAlike[] = [
  {
    name: "posts of a live account",
    html: PIERS.map(
      (pier) =>
        `<div class="lp"><time>14:0${pier.length}</time><h3>The ${pier} pier is closed</h3><p>The office has shut the gates of the ${pier} pier. Nobody may walk on it before the survey is done, it said.</p><a href="https://www.facebook.com/sharer?u=${pier}">Share</a></div>`,
    ).join(""),
    stays: PIERS.map((pier) => `The office has shut the gates of the ${pier} pier.`),
  },
  {
    name: "products of a guide",
    html: PIERS.map(
      (pier) =>
        `<div class="gp"><h3>Lamp of the ${pier}</h3><img src="/uploads/lamp-${pier}.jpg" alt="Lamp"><p>The lamp of the ${pier} burns for nine hours and keeps out the rain. Its handle is too short for gloves.</p><a href="https://shop.example/lamp-${pier}">$39.00 at Shop</a></div>`,
    ).join(""),
    stays: PIERS.map((pier) => `The lamp of the ${pier} burns for nine hours and keeps out the rain.`),
  },
  {
    name: "items of a round-up with numbers in their names, headings and pictures that lead there",
    html: PIERS.map(
      (pier, i) =>
        `<div class="item item-${470 + i}"><div class="shot"><a href="https://lamps.example/${pier}"><img src="/uploads/round-${pier}.jpg" alt=""></a></div><div class="told"><h3><a href="https://lamps.example/${pier}">Round lamp of the ${pier}</a></h3><p>Give this lamp a chance and you will love it: the lamp of the ${pier} burns all night and keeps out the rain.</p><a class="button" href="https://lamps.example/${pier}">Get the lamp</a></div></div>`,
    ).join(""),
    stays: PIERS.flatMap((pier) => [
      `Round lamp of the ${pier}`,
      `the lamp of the ${pier} burns all night and keeps out the rain.`,
    ]),
  },
  {
    name: "items that stand in a wrapper each",
    html: PIERS.map(
      (pier) =>
        `<div class="part"><div class="brand"><h2><a href="https://boats.example/${pier}">${pier} boats</a></h2><div class="told"><p>The yard on the ${pier} builds boats that you will love for a lifetime, from larch and by hand.</p><p><a href="https://boats.example/${pier}">Shop ${pier} boats</a></p></div></div></div>`,
    ).join(""),
    stays: PIERS.flatMap((pier) => [`${pier} boats`, `The yard on the ${pier} builds boats`]),
  },
  {
    name: "items of a list with a link each",
    html: `<ul>${PIERS.map((pier) => `<li>The ${pier} pier was built by the guild and has been closed since the storm. <a href="/places/${pier}">More</a></li>`).join("")}</ul>`,
    stays: PIERS.map(
      (pier) => `The ${pier} pier was built by the guild and has been closed since the storm.`,
    ),
  },
];

/** Story in builds of its own, with pictures, links or buttons that say whose it is, or show it. */
const SOURCED: readonly LookAlike[] = [
  {
    name: "chart with its source in the caption",
    html: `<figure class="ig"><a href="${STATION}/reports/rust"><img src="/i/a1.png" alt="Chart of rust"></a><figcaption>Source: <a href="${STATION}">Tide Station</a></figcaption></figure>`,
  },
  {
    name: "chart on a page of its own, source in small print",
    html: `<p class="u"><a href="/graphics/rust"><img src="/i/a2.png" alt="Chart of rust"></a><br><small>Source: Tide Station | Graphic: L. Hart</small></p>`,
  },
  {
    name: "chart with a title, its source and its maker",
    html: `<div class="k1"><p><b>How tall are the masts?</b></p><a href="/graphics/2026/masts"><img src="/i/a3.png" alt="Masts by height" width="600"></a><p class="s">Source: <a href="${STATION}/data">Tide Station</a>. Graphic: Lou Hart</p></div>`,
  },
  {
    name: "chart in a box of its own, source in another",
    html: `<div class="m6"><div class="m7"><a href="/interactive/silt"><img src="/i/m6.png" alt="Silt"></a></div><div class="m8"><span>Graphic: Lou Hart.</span> <span>Source: Harbour Office.</span></div></div>`,
  },
  {
    name: "chart with where its figures are from",
    html: `<figure><a href="${STATION}/masts/full"><img src="/i/b1.png" alt="Masts"></a></figure><p class="source">Figures by <a href="${STATION}/masts/data">Tide Station</a></p>`,
  },
  {
    name: "chart with its source after a sentence",
    html: `<div class="m2"><a href="${STATION}/silt/large"><img src="/i/m2.png" alt="Silt"></a><p>How the harbour silted up, 2010-2025. Source: Harbour Office.</p></div>`,
  },
  {
    name: "chart in a table",
    html: `<table class="n3"><tr><td><a href="/img/full/boats"><img src="/i/n3.png" alt="Boats a day"></a></td></tr><tr><td>Source: Harbour Office</td></tr></table>`,
  },
  {
    name: "chart and where its figures are from in one paragraph",
    html: `<p><a href="${STATION}/silt"><img src="/i/p6.png" alt="Silt"></a><br><span>Boats a day. Figures: <a href="${STATION}">Tide Station</a></span></p>`,
  },
  {
    name: "chart, and its source in brackets",
    html: `<p><a href="/silt-2026-graphic-large"><img src="/i/p12.png" alt="Silt"></a></p><p>Boats a day (source: Tide Station)</p>`,
  },
  {
    name: "chart that its description calls one",
    html: `<div class="k4"><a href="${STATION}/chart/4242/masts-of-the-coast/"><img src="/i/4242.jpeg" alt="Infographic: masts of the coast"></a></div>`,
  },
  {
    name: "picture that an address of a larger one serves",
    html: `<p class="k9"><a href="/image?src=b6-large.png"><img src="/i/b6.png" alt="Masts of the coast"></a></p>`,
  },
  {
    name: "file with its size",
    html: `<p class="d6">→ <a href="/get/survey-of-the-mast">Survey of the mast, 40 pages (2.1 MB)</a></p>`,
  },
  {
    name: "document of an institution",
    html: `<div class="o3"><p>The act:</p><a href="https://www.legislation.gov.uk/ukpga/2026/81">Masts Act 2026</a></div>`,
  },
  {
    name: "thesis at a university",
    html: `<p class="e2"><a href="https://repository.tide.ac.uk/theses/mast-safety-review">Mast safety review: a thesis on forty harbours</a></p>`,
  },
  {
    name: "document with a sentence and a link",
    html: `<div class="n9"><h5>The order</h5><p>Twelve pages, signed on 12 March.</p><a class="btn" href="/wp-content/uploads/order.pdf">Read the order</a></div>`,
  },
  {
    name: "record of a book, field by field",
    html: `<div class="rb"><p>Author: Mira Holt<br>Released: 17 June 2025 by Quay Books<br>Genre: <a href="/shelf/sea-stories">Sea stories</a></p></div>`,
  },
  {
    name: "item of a count that is a link",
    html: `<div class="it"><h3><a href="/lamps">14. Lamp of the north</a></h3></div><p>It burns for nine hours and keeps out the rain, and its handle is made for gloves and for cold hands at sea.</p>`,
  },
  {
    name: "answer behind a button",
    html: `<div class="p7"><p>How tall was the mast?</p><button>Reveal the answer</button><p>It was 19 metres tall when it fell on the rails of the pier.</p></div>`,
    stays: ["How tall was the mast?", "It was 19 metres tall"],
  },
  {
    name: "recipe with a button to print it",
    html: `<div class="p5"><p>Serves four, takes an hour and a half, and keeps for two days in a cold place.</p><button>Print</button></div>`,
    stays: ["Serves four, takes an hour and a half"],
  },
  {
    name: "word that a button explains",
    html: `<p>The <button class="gl">capstan</button> turned for an hour before the rope broke and the boat was free of the pier.</p>`,
  },
  {
    name: "answers that fold out",
    html: `<div class="ac"><h3><button aria-expanded="false" aria-controls="a1">Can I still fish from the pier?</button></h3><div id="a1"><p>No. Nobody may walk on it before the first of May.</p></div></div>`,
    stays: ["Nobody may walk on it before the first of May."],
  },
  {
    name: "year as a heading",
    html: `<h2>1996</h2><p>The pier was opened by a keeper who could not swim.</p>`,
  },
  {
    name: "list of one item that tells",
    html: `<ul><li>The mast: it was 19 metres tall, as <a href="/2025/11/survey-of-masts-on-the-quay">the survey of masts</a> found.</li></ul>`,
  },
  {
    name: "picture of the day by the clock",
    html: `<div class="k-entry"><img src="/i/k4.jpg" alt="Crane"><time>12:05</time> <span>The crane arrives at the quay with two tugs beside it</span></div>`,
  },
  {
    name: "video with a sentence under it",
    html: `<div class="k-video"><img src="/i/k5.jpg" alt="Mast"><time>0:42</time> <p>The mast falls across the rails, filmed by a passenger of the last boat.</p></div>`,
  },
  {
    name: "small picture that shows something",
    html: `<div class="k6"><img src="/i/flag.svg" alt="Flag of the harbour" width="48" height="48"></div>`,
  },
  {
    name: "portrait of someone in the story",
    html: `<div class="p1"><img src="/i/hart.jpg" width="120" alt="Lou Hart"><b>Lou Hart</b><p>Keeper of the pier since 1996. Three children, one boat.</p></div>`,
  },
];

/** What must stay; the part of the story that it is, its readers decide. */
export const LOOKALIKES: readonly LookAlike[] = [
  ...KNOWN,
  ...SET_APART,
  ...SENTENCES,
  ...SIBLINGS,
  ...SOURCED,
  ...SHOWN_SOURCES,
  ...TOLD_APART,
];
