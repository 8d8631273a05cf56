import type { LookAlike } from "./look-alikes.ts";

/** Facts, results, notes, references and guides: short lines, links and boxes of the story's own. */
export const TOLD_APART: readonly LookAlike[] = [
  {
    name: "facts box with heading and paragraphs and links",
    html: `<div class="info7"><h3>The mast</h3><p>Height: 19 metres</p><p>Built: 1974, by <a href="https://yard.example">Low Yard</a></p><p>Weight: 7 tonnes</p></div>`,
  },
  {
    name: "facts box dl with links",
    html: `<aside class="i8"><h4>Low Quay</h4><dl><dt>Founded</dt><dd>1611</dd><dt>People</dt><dd>4,200</dd><dt>Website</dt><dd><a href="https://lowquay.example">lowquay.example</a></dd></dl></aside>`,
  },
  {
    name: "facts box linked key points to same page anchors",
    html: `<div class="kp"><h4>Key points</h4><ul><li>The mast fell at noon.</li><li>Nobody was hurt.</li><li>Half of the pier opens in April.</li></ul></div>`,
  },
  {
    name: "fact box with own story link inside sentence",
    html: `<div class="f9"><h4>What is known</h4><ul><li>The mast fell at noon, <a href="/2026/03/how-the-mast-fell-minute-by-minute">as our reporter saw</a>.</li><li>The office has begun <a href="/2026/03/office-begins-its-inquiry">an inquiry</a>.</li></ul></div>`,
  },
  {
    name: "explainer box with more link",
    html: `<div class="ex2"><h4>What is a capstan?</h4><p>A capstan is a drum that turns about an upright axis and pulls in rope. Boats have had them since the fourteenth century.</p><a href="https://museum.example/capstan">Tide Museum</a></div>`,
  },
  {
    name: "wholly linked para external",
    html: `<p><a href="https://court.example/opinion/44">"The office cannot put off what it owes to those who walk on the pier," the court wrote in 2019.</a></p>`,
  },
  {
    name: "wholly linked para without end",
    html: `<p class="lk"><a href="https://gazette.example/2019/court-order-on-pier-safety">In 2019 a court had ordered the office to look at every mast on the coast once a year and to write down what it found there</a></p>`,
  },
  {
    name: "wholly linked para in bold to an own story",
    html: `<p><a href="/2025/09/keeper-saw-the-mast-lean-44012" rel="nofollow"><strong>On the Sunday before, the keeper of the pier had shown two deckhands how far the mast leaned, and both of them told the office so.</strong></a></p>`,
  },
  {
    name: "wholly linked para in bold in a wrapper as the story's",
    html: `<div class="block"><p class="css-1x9"><a href="/2025/09/keeper-saw-the-mast-lean-44012" data-track="plain link"><strong>Inspectors earlier asked for pictures of the rails that were taken before noon, and they still want to hear from anybody who stood there.</strong></a></p></div>`,
  },
  {
    name: "wholly linked list of sources",
    html: `<ul class="sr"><li><a href="https://gazette.example/2019/court-order">Court order on pier safety, Gazette, 2019</a></li><li><a href="https://tide.example/report-77">Rust at sea, Tide Station, 2021</a></li><li><a href="https://office.example/log/81">Log of the pier, Harbour Office</a></li></ul>`,
  },
  {
    name: "sources heading and list",
    html: `<h3>Sources</h3><ul><li><a href="https://gazette.example/2019/court-order">Court order on pier safety</a></li><li><a href="https://tide.example/report-77">Rust at sea</a></li><li><a href="https://office.example/log/81">Log of the pier</a></li></ul>`,
  },
  {
    name: "two orders of one court in a box",
    html: `<div class="k31"><p>The orders</p><a href="https://seacourt.example/o/11">Order to close the pier</a><br><a href="https://seacourt.example/o/12">Order on the survey</a></div>`,
  },
  {
    name: "entries of a site that the story names",
    html: `<p>Both halves of the fallen mast can be seen in the Tidehall from Friday on, beside the anchors that the divers of the yard found there.</p><div class="k32"><p>Tidehall</p><a href="https://tidehall.example/7">Windlasses of bronze</a><br><a href="https://tidehall.example/8">Knots and splices</a></div>`,
  },
  {
    name: "entry under a linked headline that ends",
    html: `<div class="en4"><figure><img src="/winch.jpg"></figure><h3><a href="/2026/01/the-winch-of-the-old-basin">The winch of the old basin</a></h3><p>It has stood by the water since the basin was dug, and it lifted the fallen mast in less than an hour, although its rope had not been wetted for nine winters and two of its four spokes are made of a wood that nobody on the coast can name.</p><p>Three men turned it. The oldest of them had last done so as a boy, and he counted the turns aloud, as his grandfather had, in a language that is spoken by some forty people on the far shore.</p></div>`,
  },
  {
    name: "entry that ends, under a linked headline that does not",
    html: `<div class="swipe"><div class="unit"><figure><img src="/winch.jpg"></figure><h3><a href="/2026/01/the-winch-of-the-old-basin">When the winch turned once more ...</a></h3><div class="tale">It has stood by the water since the basin was dug, and it lifted the fallen mast in less than an hour, although its rope had not been wetted for nine winters and two of its four spokes are made of a wood that nobody on the coast can name. Three men turned it, and the oldest of them counted the turns aloud, as his grandfather had, in a language that is spoken by some forty people on the far shore.</div></div></div>`,
  },
  {
    name: "sentence that can be shared",
    html: `<p><a href="https://twitter.com/intent/tweet?text=The+mast+fell">A mast falls but once.</a></p><p>So said the oldest of the three who had seen it standing in the evening, and who found it in the grass when he came by.</p>`,
  },
  {
    name: "dense sentence that can be shared",
    html: `<p><a href="https://twitter.com/intent/tweet?text=The+mast+fell">柱は一度だけ倒れると、船大工は言った。</a></p><p>So said the oldest of the three who had seen it standing in the evening, and who found it in the grass when he came by.</p>`,
  },
  {
    name: "heading that can be shared",
    html: `<h3><a href="https://twitter.com/intent/tweet?text=The+mast+fell">Why the mast fell</a></h3><p>Nobody knows why it fell in the night, said the oldest of the three who had seen it standing in the evening.</p>`,
  },
  {
    name: "numbers to write to",
    html: `<p><a href="https://api.whatsapp.com/send?phone=5550117">555 0117</a></p><p>So said the oldest of the three who had seen it standing in the evening, and who found it in the grass when he came by.</p>`,
  },
  {
    name: "site and number of an entry that are printed",
    html: `<p><a href="https://yard.example/">Low Yard</a> <a href="tel:555-0117">555-0117</a></p>`,
  },
  {
    name: "numbers to call in digits of another script",
    html: `<p><a href="https://yard.example/">حوض السفن</a> <a href="tel:5550117">اتصل ٥٥٥٠١١٧</a></p>`,
  },
  {
    name: "headings that ask, with a button to link to them",
    html: `<h4 class="header-anchor">And who is going to pay for a mast that is made of steel?<div><button type="button" aria-label="Link"></button></div></h4>`,
  },
  {
    name: "sources details",
    html: `<details><summary>Sources</summary><ul><li><a href="https://gazette.example/2019/court-order">Court order on pier safety</a></li><li><a href="https://tide.example/report-77">Rust at sea</a></li></ul></details>`,
  },
  {
    name: "sources line de",
    html: `<p class="q">Quellen: <a href="https://amt.example/gutachten">Hafenamt</a>, <a href="https://wetter.example/sturm">Wetterdienst</a>, <a href="https://dpa.example">dpa</a></p>`,
  },
  {
    name: "sources line small",
    html: `<p><small>Sources: Harbour Office; <a href="https://tide.example">Tide Station</a>; own counting</small></p>`,
  },
  {
    name: "via line",
    html: `<p class="via">Via <a href="https://gazette.example/2026/pier">The Gazette</a></p>`,
  },
  {
    name: "source tags",
    html: `<div class="src"><span>Source</span><a href="https://gazette.example/2026/pier-story-about-masts">The Gazette</a></div>`,
  },
  {
    name: "embedded post plain link x",
    html: `<div class="tw"><p>The gates are shut. Please keep away from the rails until we have looked at them.</p><p>— Harbour Office (@harbour) <a href="https://x.com/harbour/status/77">2 March 2026</a></p></div>`,
  },
  {
    name: "embedded post link only",
    html: `<p><a href="https://twitter.com/harbour/status/778812">https://twitter.com/harbour/status/778812</a></p>`,
  },
  {
    name: "embedded post link only pic",
    html: `<p><a href="https://www.instagram.com/p/Cx77/">A post shared by Lou Hart (@louhart)</a></p>`,
  },
  {
    name: "embedded post as one link around a card",
    html: `<p>The keeper's niece, who sells rope behind the gate, said it in fewer words:</p><div class="post"><a class="post-top" href="https://x.com/ropeniece/status/4471" target="_blank"><div class="post-head"><img src="https://pics.example/r.jpg" alt=""><div class="post-who"><div>Jonna Reef</div><div>@ropeniece</div></div></div><div class="post-text">A mast tells you for a year that it wants to lie down. You only have to walk past it with your eyes open.</div><div class="post-foot"><div>8:02 AM · Mar 3, 2026</div><div>311 Likes</div></div></a></div>`,
    stays: ["A mast tells you for a year that it wants to lie down."],
  },
  {
    name: "embedded post of a small network as one link",
    html: `<a href="https://harbour.social/@ropeniece/114477120" class="card"><div>Jonna Reef</div><div>@ropeniece@harbour.social</div><p>Eleven people wrote to the office about that mast. I was one of them, and I kept the letter.</p></a>`,
    stays: ["Eleven people wrote to the office about that mast."],
  },
  {
    name: "embedded insta blockquote no class",
    html: `<blockquote><a href="https://www.instagram.com/p/Cx77/"><p>View this post on Instagram</p></a><p><a href="https://www.instagram.com/p/Cx77/">A post shared by Lou Hart (@louhart)</a></p></blockquote>`,
    stays: ["A post shared by Lou Hart"],
  },
  {
    name: "embedded youtube link figure",
    html: `<figure class="wp-block-embed"><div><a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a></div><figcaption>The mast falls, filmed from the quay.</figcaption></figure>`,
    stays: ["The mast falls, filmed from the quay."],
  },
  {
    name: "embedded mastodon",
    html: `<div class="toot"><p>The mast fell while I was at lunch. Thirty years, and it falls at lunch.</p><a href="https://tide.social/@hart/1121">@hart@tide.social</a></div>`,
  },
  {
    name: "embedded telegram post",
    html: `<blockquote class="tg"><p>Мачта упала в полдень, никто не пострадал.</p><a href="https://t.me/harbour/771">t.me/harbour/771</a></blockquote>`,
  },
  {
    name: "embedded facebook text",
    html: `<div class="fb-like-embed"><p>To all boats: the old basin has room for forty. Come by day.</p><p><a href="https://www.facebook.com/harbour/posts/771">Harbour Office on Facebook, 2 March</a></p></div>`,
  },
  {
    name: "guide products buttons",
    html: `<div class="pr"><h3>Best for gloves: Lantern North</h3><p>It burns for nine hours, and its handle is wide enough for gloves.</p><a class="btn" href="https://shop.example/n" rel="sponsored">$39 at Shop</a></div><div class="pr"><h3>Best for rain: Lantern South</h3><p>Nothing got into it, not even in the storm of March.</p><a class="btn" href="https://shop.example/s" rel="sponsored">$45 at Shop</a></div><div class="pr"><h3>Best on a budget: Lantern West</h3><p>It costs a third of the others and burns half as long.</p><a class="btn" href="https://shop.example/w" rel="sponsored">$15 at Shop</a></div>`,
    stays: [
      "It burns for nine hours, and its handle is wide enough for gloves.",
      "Nothing got into it, not even in the storm of March.",
      "It costs a third of the others and burns half as long.",
      "Best for rain: Lantern South",
    ],
  },
  {
    name: "guide two products",
    html: `<div class="pr2"><h3>Lantern North</h3><p>Pros: bright, light, cheap. Cons: no handle for gloves.</p></div><div class="pr2"><h3>Lantern South</h3><p>Pros: dry, strong. Cons: heavy, and dear at $80.</p></div>`,
  },
  {
    name: "guide product list",
    html: `<ul class="pl"><li><strong>Lantern North</strong> – bright and light. <a href="https://shop.example/n">$39, Shop</a></li><li><strong>Lantern South</strong> – dry and strong. <a href="https://shop.example/s">$45, Shop</a></li><li><strong>Lantern West</strong> – small. <a href="https://shop.example/w">$15, Shop</a></li></ul>`,
    stays: ["bright and light.", "dry and strong."],
  },
  {
    name: "guide specs table",
    html: `<table><tr><th></th><th>North</th><th>South</th></tr><tr><td>Price</td><td>$39</td><td>$45</td></tr><tr><td>Shop</td><td><a href="https://shop.example/n">Buy</a></td><td><a href="https://shop.example/s">Buy</a></td></tr></table>`,
  },
  {
    name: "review verdict box",
    html: `<div class="verdict"><h4>Verdict</h4><p>A lamp for those who sail at night. 8/10</p><a href="https://lamps.example">lamps.example</a></div>`,
  },
  {
    name: "review info line film",
    html: `<p class="fi"><i>Masts. Directed by Ada Vall. With Lou Hart, Bea Roth. 112 minutes. In cinemas from 9 May.</i></p>`,
  },
  {
    name: "review info line with link",
    html: `<p class="fi"><strong>Masts</strong> is at <a href="https://tidemuseum.example/masts">Tide Museum</a>, Low Quay, until 9 May.</p>`,
  },
  {
    name: "info box event public",
    html: `<div class="evt"><h4>Where and when</h4><p>The meeting on the pier begins at 7 p.m. on 9 April in the <a href="https://hall.example">old hall</a>, Quay Street 4. Everyone may come.</p></div>`,
  },
  {
    name: "info box tickets",
    html: `<div class="inf"><p><b>Info:</b> The museum is open from Tuesday to Sunday. Tickets cost 12 euros. <a href="https://museum.example">museum.example</a></p></div>`,
  },
  {
    name: "info box italics contact",
    html: `<p><em>The old basin can be reached by line 4. Those who want to moor there call 555 0101.</em></p>`,
  },
  {
    name: "votes list",
    html: `<div class="vo"><h4>How the board voted</h4><p>For: <a href="/people/hart">Hart</a>, <a href="/people/roth">Roth</a></p><p>Against: <a href="/people/vall">Vall</a></p></div>`,
  },
  {
    name: "votes bars",
    html: `<div class="bars"><div>Yes<span>62%</span></div><div>No<span>31%</span></div><div>Undecided<span>7%</span></div></div>`,
  },
  {
    name: "results of races short lines",
    html: `<div class="rs2"><div>1. Ada Hart 14:02</div><div>2. Bea Roth 14:09</div><div>3. Cyd Vall 14:31</div></div>`,
  },
  {
    name: "results list with times",
    html: `<ul><li>Quay v Basin, 15:00</li><li>Pier v Tide, 17:30</li></ul>`,
  },
  {
    name: "standings linked",
    html: `<table><tr><td>1</td><td><a href="/teams/quay">Quay</a></td><td>41</td></tr><tr><td>2</td><td><a href="/teams/basin">Basin</a></td><td>38</td></tr></table>`,
  },
  {
    name: "match facts",
    html: `<div class="mf"><p>Quay: Hart; Roth, Vall, Lind (70 Moe).</p><p>Basin: Orr; Pell, Dunn.</p><p>Referee: A. Kay. Spectators: 4,102</p></div>`,
  },
  {
    name: "timeline list of linked lines",
    html: `<ul class="tl2"><li>1902: <a href="https://archive.example/1902">the pier opens</a></li><li>1961: <a href="https://archive.example/1961">a storm takes half of it</a></li><li>1974: <a href="https://archive.example/1974">the mast is raised</a></li></ul>`,
  },
  {
    name: "correction with link",
    html: `<p class="corr">This article was corrected on 4 March. See <a href="/corrections">our corrections page</a>.</p>`,
  },
  {
    name: "correction box small",
    html: `<div class="cx"><small>Updated 4 March: The height of the mast has been corrected. <a href="/how-we-correct">How we correct</a></small></div>`,
    stays: ["Updated 4 March: The height of the mast has been corrected."],
  },
  {
    name: "correction de",
    html: `<p><em>Anmerkung: In einer früheren Fassung stand, der Mast sei 21 Meter hoch. Wir haben das berichtigt.</em></p>`,
  },
  {
    name: "series nav with text",
    html: `<p class="sn"><em>This is part two of a series on the harbour. <a href="/2026/02/the-fire-on-the-quay-part-one">Part one</a> told of the fire.</em></p>`,
  },
  {
    name: "series nav box",
    html: `<div class="sv2"><p>Part two of three. Part one told of the <a href="/2026/02/the-fire-on-the-quay-part-one">fire on the quay</a>, part three will tell of the trial.</p></div>`,
  },
  {
    name: "editor note with link",
    html: `<p><em>Editor's note: The Tribune's publisher sits on the harbour board. <a href="/about/ethics">Our rules</a> say that we tell you so.</em></p>`,
  },
  {
    name: "disclosure",
    html: `<p class="dis"><i>Disclosure: The author owns a boat at the old basin.</i></p>`,
  },
  {
    name: "first published",
    html: `<p><em>This article first appeared in <a href="https://gazette.example">The Gazette</a> and is republished with leave.</em></p>`,
  },
  { name: "translator", html: `<p class="tr"><em>Translated from the Norwegian by Ada Moe</em></p>` },
  { name: "with help", html: `<p class="ct"><em>With reporting by Bea Roth in High Quay</em></p>` },
  { name: "music credits", html: `<div class="mu"><p>Lyrics: L. Hart<br>Music: A. Vall</p></div>` },
  {
    name: "recipe card",
    html: `<div class="rec"><h3>Quay bread</h3><p>Makes 2 loaves</p><ul><li>500 g flour</li><li>300 ml water</li></ul><ol><li>Mix all and let it rest.</li><li>Bake for an hour.</li></ol></div>`,
  },
  {
    name: "recipe with links in list",
    html: `<ul class="ing"><li>500 g <a href="/recipes/ingredients/flour">flour</a></li><li>300 ml water</li><li>7 g <a href="/recipes/ingredients/yeast">yeast</a></li></ul>`,
  },
  {
    name: "step links",
    html: `<ol><li>Go to <a href="https://office.example/login">the office's page</a> and log in.</li><li>Click "Register a berth".</li><li>Pay $40.</li></ol>`,
  },
  {
    name: "howto callout",
    html: `<div class="tip"><p><strong>Tip:</strong> Tie the rope twice if you leave the boat for the night.</p></div>`,
  },
  {
    name: "howto callout with link",
    html: `<div class="tip"><strong>Tip</strong><p>Check the tide before you leave: <a href="https://tide.example/today">tide.example/today</a></p></div>`,
  },
  {
    name: "pull quote with share",
    html: `<blockquote class="pq2"><p>Nobody looked at its foot.</p></blockquote>`,
  },
  { name: "bold name lines interview", html: `<p><strong>What did you hear?</strong></p><p>A bang.</p>` },
  { name: "interview short q", html: `<p><b>You were at lunch?</b><br>Yes.</p>` },
  {
    name: "link para with colon to video own words",
    html: `<p>In the video the mast sways for nine seconds: <a href="https://www.youtube.com/watch?v=77">youtube.com/watch?v=77</a></p>`,
  },
  {
    name: "data box with number and source",
    html: `<div class="big"><span>41%</span><span>of masts on the coast are older than forty years</span><span>Source: <a href="https://tide.example">Tide Station</a></span></div>`,
  },
  {
    name: "petition as story",
    html: `<p>The petition, which <a href="https://petition.example/pier">can be signed online</a> until Friday, asks the office to pay for the boats.</p>`,
  },
  {
    name: "helpline list",
    html: `<div class="hl2"><h4>Where to find help</h4><ul><li>Seafarers' line: 0800 555 0101</li><li><a href="https://help.example">help.example</a>, day and night</li></ul></div>`,
  },
  {
    name: "charity appeal inside the story",
    html: `<p>Those who want to help can give to <a href="https://lifeboat.example/give">the lifeboat fund</a>, which has paid for the search.</p>`,
  },
  {
    name: "appeal of the police foreign class",
    html: `<div class="pol"><p>Who has seen the boat "Ada"? The police asks for calls at 555 0102.</p></div>`,
  },
  {
    name: "address of shop in story",
    html: `<p class="adr"><b>The Net Loft</b>, 4 Quay Street, open from noon to nine, <a href="https://netloft.example">netloft.example</a></p>`,
  },
  {
    name: "map link",
    html: `<div class="map"><a href="https://maps.example/?q=low+quay"><img src="/i/map.png" alt="Map of Low Quay"></a><p>Low Quay lies on the far shore.</p></div>`,
  },
  {
    name: "map static no text",
    html: `<div class="map"><a href="https://www.google.com/maps/place/Low+Quay"><img src="/i/map2.png" alt="Map of Low Quay" width="600"></a></div>`,
  },
  {
    name: "listing of live posts with time link",
    html: `<div class="post"><a class="time" href="#p1">14:02</a><p>The crane is on its way, says the office.</p></div><div class="post"><a class="time" href="#p2">13:40</a><p>The gates are shut.</p></div><div class="post"><a class="time" href="#p3">13:12</a><p>The mast has fallen.</p></div>`,
    stays: ["The crane is on its way, says the office.", "The mast has fallen."],
  },
  { name: "chess moves", html: `<p class="ch">1. e4 e5 2. Nf3 Nc6 3. Bb5</p>` },
  { name: "short line alone", html: `<p>And then?</p>` },
  { name: "short lines no stop", html: `<p>Low Quay, 2 March</p>` },
  { name: "song", html: `<p class="so"><i>Heave her up and away we'll go<br>Away, boys, away</i></p>` },
  {
    name: "table of contents keep headings",
    html: `<h2>Why did it fall?</h2><p>Rust, says the survey.</p><h2>Who knew?</h2><p>The board did.</p>`,
  },
  {
    name: "code block copy",
    html: `<div class="hl"><button>Copy code</button><pre>tide --now</pre></div>`,
    stays: ["tide --now"],
  },
  {
    name: "footnote paragraph",
    html: `<p id="fn1"><a href="#ref1">[1]</a> The log of the pier, 12 March.</p>`,
  },
  {
    name: "abbreviations list",
    html: `<dl><dt>LQ</dt><dd><a href="/topic/low-quay">Low Quay</a></dd><dt>HO</dt><dd>Harbour Office</dd></dl>`,
  },
  {
    name: "people list with links and roles",
    html: `<ul><li><a href="/people/hart">Lou Hart</a>, keeper</li><li><a href="/people/roth">Mia Roth</a>, head of the board</li></ul>`,
  },
  {
    name: "books mentioned list",
    html: `<ul class="bk"><li>Ada Vall: <i>Masts and their feet</i>. Tide Press, 220 pages, $25.</li><li>Lou Hart: <i>Thirty years on a pier</i>. Quay Books, 180 pages, $19.</li></ul>`,
  },
  {
    name: "books ref paragraph",
    html: `<p class="bk1"><b>Ada Vall: Masts and their feet.</b> Tide Press, Low Quay 2025. 220 pages, $25.</p>`,
  },
  {
    name: "books with image",
    html: `<div class="bk2"><img src="/i/cover.jpg" width="140" alt="Cover"><p>Ada Vall: Masts and their feet. Tide Press, 220 pages, 25 euros.</p></div>`,
  },
  { name: "price change", html: `<p class="pc">Low Quay berths: $40 a month (2025: $31)</p>` },
  {
    name: "stock quote inline links",
    html: `<p>Shares of <a href="/quote/LQ">Low Quay Ferries (LQ)</a> fell 4.1%, those of <a href="/quote/HB">High Basin (HB)</a> rose 0.2%.</p>`,
  },
  {
    name: "links in passing heavy",
    html: `<p><a href="/2026/01/storm-one-hits-pier">January</a>, <a href="/2026/02/storm-two-hits-pier">February</a>, <a href="/2026/03/storm-three-hits-pier">March</a>: three storms in as many months.</p>`,
  },
  {
    name: "link heavy sentence quoting own report",
    html: `<p>As <a href="/2026/02/tribune-reveals-survey-of-mast">the Tribune revealed in February</a>, <a href="/2025/11/harbour-board-knew-of-rust">the board knew of the rust</a>.</p>`,
  },
  {
    name: "quote with link as source",
    html: `<blockquote><p>No boat shall leave.</p><footer><a href="https://office.example/orders/81">Order 81</a></footer></blockquote>`,
  },
  {
    name: "aside with context",
    html: `<aside class="ctx"><h4>Background</h4><p>The pier was built in 1902 by the guild. It has been shut four times: in two wars, after the storm of 1961, and now.</p></aside>`,
  },
  {
    name: "aside with context and link",
    html: `<aside class="ctx"><p><b>Background:</b> The guild built the pier in 1902. <a href="https://guild.example/history">Its records</a> tell of a first mast of oak.</p></aside>`,
  },
  {
    name: "letter signatures",
    html: `<div class="sig"><p>Signed by:</p><ul><li>Lou Hart, keeper</li><li>Mia Roth, board</li></ul></div>`,
  },
  {
    name: "open letter with links",
    html: `<p class="sg">Sign the letter, they wrote, "before the office forgets": <a href="https://letter.example">letter.example</a></p>`,
  },
  {
    name: "phone line sentence",
    html: `<p class="te">The office answers questions at 555 0100 from nine to five.</p>`,
  },
  {
    name: "registration info",
    html: `<p class="te">Boats must be registered by 1 May <a href="https://office.example/register">on the page of the office</a>.</p>`,
  },
  {
    name: "weather box",
    html: `<div class="we"><h4>Weather</h4><p>Saturday: wind 7, rain<br>Sunday: wind 5, dry</p></div>`,
  },
  { name: "tv tip inside text", html: `<p>The film "Masts" is shown on Sunday at 20:15 on Quay TV.</p>` },
  { name: "author dialog dashes", html: `<p>– And the log?</p><p>– Burnt.</p>` },
  {
    name: "acknowledgement",
    html: `<p class="ak">The author thanks the Tide Museum for leave to use its archive.</p>`,
  },
  {
    name: "fact list in div with links external, after",
    html: `<div class="fx"><b>In figures</b><ul><li>19 metres: the height of the <a href="https://mast.example">mast</a></li><li>7 tonnes: its weight</li></ul></div>`,
  },
  {
    name: "question block link answer",
    html: `<p class="qa2"><b>Where can I read the order?</b> <a href="https://office.example/orders">On the page of the office</a>.</p>`,
  },
  {
    name: "quote of newsletter whole",
    html: `<div class="nlq"><p>"Dear reader, thank you for signing up! Each week you get our best stories. Click here to confirm." That is what the fake page sent.</p></div>`,
  },
  {
    name: "contact of a body at the end of a service story",
    html: `<div class="kont"><p>Harbour Office, Quay Street 1, 555 0100, <a href="mailto:office@harbour.example">office@harbour.example</a></p></div>`,
  },
  {
    name: "how to vote info",
    html: `<p class="vt1">You can vote until 8 p.m. Find your polling place <a href="https://vote.example/find">here</a>.</p>`,
  },
  {
    name: "link to law text",
    html: `<p class="lw">§ 12 Piers Act (<a href="https://law.example/piers/12">text</a>)</p>`,
  },
  {
    name: "link to book at publisher",
    html: `<p class="bk9"><i>Ada Vall: "Masts". <a href="https://tidepress.example/masts">Tide Press</a>, 220 pp.</i></p>`,
  },
  {
    name: "podcast as story's subject with player link",
    html: `<p>The first episode of "Low Tide" tells of the fire. It can be heard <a href="https://lowtide.example/1">on the page of the museum</a>.</p>`,
  },
  {
    name: "concert dates list",
    html: `<div class="dt"><h4>Dates</h4><p>9 April: Low Quay, old hall</p><p>11 April: High Quay, church</p></div>`,
  },
  {
    name: "concert dates with ticket links",
    html: `<div class="dt2"><h4>On tour</h4><ul><li>9 April, Low Quay (<a href="https://hall.example/9">tickets</a>)</li><li>11 April, High Quay (<a href="https://church.example/11">tickets</a>)</li></ul></div>`,
  },
  {
    name: "awards list",
    html: `<ul class="aw"><li>Best boat: <a href="https://boats.example/ada">Ada</a></li><li>Best crew: <a href="https://boats.example/bea">Bea</a></li></ul>`,
  },
  { name: "album tracks", html: `<ol class="trk"><li>Heave</li><li>Away</li><li>Low Water</li></ol>` },
  {
    name: "map caption",
    html: `<div class="mp2"><img src="/i/mp2.png" width="700"><span>Where the pier stands</span></div>`,
  },
  {
    name: "gallery items captions in div",
    html: `<div class="sl"><div class="s1"><img src="/i/sl1.jpg"><p>The gate.</p></div><div class="s1"><img src="/i/sl2.jpg"><p>The rails, bent.</p></div></div>`,
  },
  {
    name: "before-after",
    html: `<div class="ba"><img src="/i/ba1.jpg" alt="Before"><img src="/i/ba2.jpg" alt="After"><p>The pier in 1902 and now. Move the bar to compare.</p></div>`,
  },
  {
    name: "caption says click",
    html: `<figure><a href="/i/cl-large.jpg"><img src="/i/cl.jpg"></a><figcaption>Masts by height. Click to enlarge.</figcaption></figure>`,
  },
  {
    name: "caption de with click",
    html: `<figure><a href="/i/cl2-gross.jpg"><img src="/i/cl2.jpg"></a><figcaption>Masten nach Höhe (zum Vergrößern anklicken)</figcaption></figure>`,
  },
  {
    name: "video described",
    html: `<div class="vd"><iframe src="https://www.youtube.com/embed/abc" title="Mast falls"></iframe><p>The mast falls at noon. Video: Lou Hart</p></div>`,
    stays: ["The mast falls at noon. Video: Lou Hart"],
  },
  {
    name: "embedded chart frame",
    html: `<div class="dw"><iframe src="https://datawrapper.dwcdn.net/abc/1/" title="Boats a day" width="600" height="400"></iframe></div>`,
    stays: ["Boats a day"],
  },
  {
    name: "statement with link to full",
    html: `<div class="stt"><p>The office said in a statement: "We regret what happened."</p><p><a href="https://office.example/statement">Full statement</a></p></div>`,
  },
  { name: "letter date line", html: `<p class="ltl">Low Quay, 4 March 2026</p>` },
  {
    name: "legal note",
    html: `<p class="ln"><small>All persons are presumed innocent until a court has found otherwise.</small></p>`,
  },
  { name: "ai note", html: `<p class="ain"><i>The picture above was made with software.</i></p>` },
  { name: "rating stars", html: `<div class="rt"><span>★★★★☆</span> <span>4 of 5</span></div>` },
  {
    name: "pros cons",
    html: `<div class="pc2"><h4>Pros</h4><ul><li>Light</li><li>Cheap</li></ul><h4>Cons</h4><ul><li>No handle</li></ul></div>`,
  },
  {
    name: "specs box",
    html: `<div class="spx"><p>Weight: 340 g</p><p>Price: $39</p><p>Burns: 9 hours</p></div>`,
  },
  {
    name: "buy line own guide",
    html: `<p class="wh">Where to buy: at boat shops, from $39 (<a href="https://lanterns.example">lanterns.example</a>)</p>`,
  },
  {
    name: "tip phone of the story's subject",
    html: `<p class="tp">Tips can be left with the harbour police at 555 0102 or <a href="mailto:tips@police.example">tips@police.example</a>.</p>`,
  },
  {
    name: "wholly linked heading",
    html: `<h3><a href="https://office.example/orders/81">Order 81 of the harbour office</a></h3><p>It says that no boat may leave the basin.</p>`,
  },
  {
    name: "linked heading of own topic",
    html: `<h3><a href="/topic/old-basin">The old basin</a></h3><p>It has lain empty since the war.</p>`,
  },
  {
    name: "numbered linked headings",
    html: `<h3>1. <a href="https://inn.example/net-loft">The Net Loft</a></h3><p>Fish and a view.</p><h3>2. <a href="https://inn.example/anchor">The Anchor</a></h3><p>No fish, no view.</p>`,
  },
  {
    name: "paragraph begins with link",
    html: `<p><a href="/people/lou-hart">Lou Hart</a> was at lunch.</p>`,
  },
  {
    name: "para ends with see",
    html: `<p>The rope held for an hour (see <a href="/2026/03/rope-held-for-an-hour">our report of Tuesday</a>).</p>`,
  },
  {
    name: "quote attribution link",
    html: `<p>"It was rust," <a href="https://gazette.example/interview-hart">Hart told the Gazette</a>.</p>`,
  },
  {
    name: "tweet para link at end pic.twitter",
    html: `<blockquote><p lang="en">The pier is shut. <a href="https://t.co/abc">pic.twitter.com/abc</a></p>— Harbour (@harbour) <a href="https://twitter.com/harbour/status/1">March 2, 2026</a></blockquote>`,
  },
  {
    name: "wp embed other site",
    html: `<blockquote class="wp-embedded-content"><a href="https://museum.example/masts">Masts and their feet</a></blockquote>`,
  },
  {
    name: "github gist link",
    html: `<div class="gist-link"><a href="https://gist.github.com/hart/77">tide.py on gist.github.com</a></div>`,
  },
  {
    name: "code sample para with link",
    html: `<p>Install it with <code>npm i tide</code> or <a href="https://tide.example/download">download it</a>.</p>`,
  },
  { name: "changelog", html: `<ul class="cl"><li>2.1: tides for the north</li><li>2.0: new maps</li></ul>` },
  { name: "dictionary line", html: `<p class="dc"><b>quay</b> /kiː/ <i>noun</i></p>` },
  { name: "bible style ref", html: `<p class="rf">Jonah 1:4</p>` },
  {
    name: "horoscope items",
    html: `<div class="ho"><h4>Aries</h4><p>You will get a letter. Open it.</p></div><div class="ho"><h4>Taurus</h4><p>Your boat will come. Wait for it.</p></div><div class="ho"><h4>Gemini</h4><p>Call your friend, and share what you have.</p></div>`,
  },
  {
    name: "quiz story answers",
    html: `<div class="qz"><p>1. How high was the mast?</p><p>a) 12 m b) 19 m c) 21 m</p></div>`,
  },
  {
    name: "dialog service phone number large",
    html: `<div class="ph"><p><b>0800 555 0101</b></p><p>The seafarers' line is free.</p></div>`,
  },
  {
    name: "key figures no sentences",
    html: `<div class="kf"><div><b>19 m</b> high</div><div><b>7 t</b> heavy</div><div><b>52</b> years old</div></div>`,
  },
  {
    name: "short list after",
    html: `<ul><li>19 metres high</li><li>7 tonnes heavy</li><li>52 years old</li></ul>`,
  },
  { name: "route steps", html: `<p class="rt1">Low Quay – Old Basin – High Quay (9 km)</p>` },
  { name: "menu prices", html: `<div class="mn"><p>Chowder $9</p><p>Bread $2</p><p>Ale $5</p></div>` },
  { name: "obituary line", html: `<p class="ob">Lou Hart, 1948–2026</p>` },
  { name: "sig", html: `<p class="sg1">Yours, Lou Hart</p>` },
  { name: "translation pair", html: `<p class="tl1">« Le mât est tombé. » (The mast has fallen.)</p>` },
  {
    name: "disclaimer of medical story",
    html: `<p class="dm"><em>This text does not replace a visit to a doctor.</em></p>`,
  },
  {
    name: "document: heading with doc links",
    html: `<h3>Read the documents</h3><p><a href="https://office.example/order.pdf">The order</a></p><p><a href="https://office.example/survey.pdf">The survey</a></p>`,
  },
  {
    name: "document: viewer frame",
    html: `<div class="dv"><iframe src="https://embed.documentcloud.org/documents/77-order/" title="Order"></iframe></div>`,
    stays: ["Order"],
  },
  {
    name: "download with format parenthesis de",
    html: `<p class="dl5">Zum Download: <a href="/fileadmin/gutachten.pdf">Gutachten (PDF, 2 MB)</a></p>`,
  },
  {
    name: "download fr",
    html: `<p class="dl6">À télécharger : <a href="https://office.example/rapport.pdf">le rapport complet (PDF)</a></p>`,
  },
  {
    name: "download button only",
    html: `<p><a class="wp-block-button__link" href="/uploads/report.pdf">Download the report</a></p>`,
  },
  {
    name: "whole doc link without format at office",
    html: `<p class="fr">The full report is <a href="https://office.example/r/2026">here</a>.</p>`,
  },
  {
    name: "study ref",
    html: `<p class="st1">Vall et al. (2025), <i>Rust and Rope</i>, <a href="https://doi.org/10.1000/77">doi:10.1000/77</a></p>`,
  },
  {
    name: "study link line",
    html: `<p class="st2">The study: <a href="https://journal.example/articles/77-rust-and-rope">Rust and rope on northern coasts</a></p>`,
  },
  {
    name: "press release link",
    html: `<p class="st3">Press release of the harbour office: <a href="https://office.example/press/2026-03-02">Pier closed</a></p>`,
  },
  { name: "sources as names only", html: `<p class="st4">Sources: Tribune, Gazette, dpa</p>` },
  { name: "hashtags in story", html: `<p>#SaveThePier was written on every wall.</p>` },
  { name: "update stamp within", html: `<p class="up"><b>Update, 14:02:</b> The crane has come.</p>` },
  {
    name: "previous parts as text",
    html: `<p class="pv"><em>Earlier parts: <a href="/2026/01/harbour-part-one-the-fire">The fire</a>, <a href="/2026/02/harbour-part-two-the-flood">The flood</a></em></p>`,
  },
  {
    name: "ingredients to tick, one with a shop's link",
    html: `<div class="ing"><h3>Ingredients</h3><ul><li><input type="checkbox"><span>6 spoons of flour, which you sift</span></li><li><input type="checkbox"><span><a href="https://www.amazon.com/dp/B01/?tag=x-20">Tide salt</a>, a pinch</span></li><li><input type="checkbox"><span>Stir in a cup of milk</span></li></ul></div>`,
    stays: ["Ingredients", "6 spoons of flour, which you sift", "Stir in a cup of milk"],
  },
  {
    name: "chapter of a guide, numbered",
    html: `<h3>6. <a href="/guides/how-to-read-a-tide-table-at-night">How to read a tide table at night</a></h3>`,
  },
  {
    name: "note that gives an address",
    html: `<p>1 Tables of the quay: <a href="https://www.tribune.example/2025/tables-of-the-quay">https://www.tribune.example/2025/tables-of-the-quay</a></p>`,
  },
  {
    name: "live ticker entry single",
    html: `<div class="tk"><span>14:02</span><p>The crane has come, and the first rope is on.</p></div>`,
  },
  {
    name: "person card in story with link out",
    html: `<div class="per"><h4>Ada Vall</h4><p>Engineer. Built nine masts. Teaches at <a href="https://tide.ac.example">Tide College</a>.</p></div>`,
  },
  {
    name: "recipe card with a label and a print button",
    html: `<div class="rcp"><h3>Quay chowder</h3><p>Serves four, takes an hour.</p><button>Print</button></div>`,
    stays: ["Quay chowder", "Serves four, takes an hour."],
  },
  {
    name: "code with a label and a copy button",
    html: `<div class="snip"><b>Tide of today</b><p>tide --port low-quay</p><button>Copy</button></div>`,
    stays: ["tide --port low-quay"],
  },
  {
    name: "share of votes with a question",
    html: `<div class="sv9"><p>Should the pier open at night?</p><p>Yes 41 %, no 59 %</p></div>`,
  },
  {
    name: "question of an interview and its answer",
    html: `<div class="iv"><p>And the log?</p><p>Burnt, he says.</p></div>`,
  },
  {
    name: "profile of someone in the story",
    html: `<p class="pf">He posts as <a href="https://www.instagram.com/louhart">@louhart</a> what he sees from the pier.</p>`,
  },
  {
    name: "link that quotes an address of the page's host",
    html: `<p class="lq">The page <a href="https://archive.example/web/2025?url=https://www.tribune.example/2025/11/">as it stood in November</a> says 21 metres.</p>`,
  },
  {
    name: "embedded map with a label",
    html: `<div class="mpx"><b>The way</b><iframe src="https://public.flourish.studio/story/77/embed" title="The way to the old basin"></iframe></div>`,
    stays: ["The way to the old basin"],
  },
];
