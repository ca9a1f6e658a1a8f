// Words that a page is moved around by, and lines that belong to the page and not to its text.

/** Words of menus and buttons: a line of these alone says nothing of data, rights or rules. */
export const controls: ReadonlySet<string> = new Set(
	`home menu back return next previous top bottom skip main content search find out learn read see show hide view more less
	expand collapse expanded collapsed open close toggle print printable download pdf save copy link url anchor click here tap
	button select language english sign in log login logout register join help center centre support faq faqs contents table
	of to the this page section go jump navigation breadcrumb sitemap legal read full story article articles related
	recommended popular trending loading enter summary placeholder lorem ipsum tbd n/a na was helpful feedback follow tab window
	opens image logo icon play skip a version archived archive current or as`.split(/\s+/),
)

/** Names of the pages that sites have on policy: a line of these alone is a way there, wherever it leads. */
export const pageNames: ReadonlySet<string> = new Set(
	`legal privacy policy policies statement statements notice notices terms conditions use service agreement cookie cookies
	center centre overview trust and of the our your website site`.split(/\s+/),
)

/** Heads of lists that lead to other pages. */
export const MENU_HEAD =
	/^\W*(?:related(?: (?:articles|links|topics|pages|content|posts|resources|questions|help))?|see also|you may also\b.*|popular (?:articles|topics|posts|links|pages|questions|in this (?:topic|section))|most (?:read|viewed|popular)\b.*|trending(?: (?:articles|topics|posts))?|top (?:articles|questions)|people also (?:ask|read|viewed)|recommended (?:articles|reading|links|for you)|further reading|more (?:articles|topics|posts|like this)|table of contents|contents|on this page|in this article|quick links|menu|site ?map|follow us|navigation|share this (?:page|article|post)|was this .*helpful.*|latest (?:news|articles|posts).*|tagged in)\W*$/iu

/** What lines that belong to the page look like: feedback, placeholders, ways back, captions, languages, counters, authors. */
export const PAGE_LINES: readonly RegExp[] = [
	/^\W*(?:(?:was|did|is) this (?:\w+ )?(?:help|useful)\w*.*|did you find what .*|rate this (?:article|page|answer)|share (?:this (?:page|article|post)|on\W+(?:x|twitter|facebook|linkedin|mail|email|whatsapp|reddit)\b).*)$/iu,
	/^\W*(?:to be (?:added|confirmed|determined|completed|defined)|coming soon|tb[acd]|n\/?a|insert .* here|placeholder\b.*|lorem ipsum.*|loading)\W*$/iu,
	/^\W*(?:home|help|help cent(?:er|re)|legal|support|trust|policies)(?: [>/›»|] \p{Lu}[\p{L} &]{0,40}){1,5}\W*$/iu,
	/^\W*(?:figure|fig\.?|image|photo|picture|illustration|screenshot|diagram|caption) \d+\s*[:.–-]\s.{0,80}$/iu,
	/^\W*(?:(?:(?:choose|select|change) )?(?:your )?language\W*)?(?:(?:english|deutsch|german|fran[cç]ais|french|espa[nñ]ol|spanish|italiano|italian|portugu[eê]s|portuguese|nederlands|dutch|polski|svenska|dansk|norsk|suomi|t[uü]rk[cç]e|русский|українська|日本語|中文|한국어|العربية|हिन्दी|हिंदी)(?: \([^)]*\))?\W*)*$/iu,
	/^[^.]{0,40}\(?opens in (?:a )?new (?:window|tab)\)?\W*$/iu,
	/^\W*\d[\d.,]*\s*(?:people|persons|readers|users|views?|likes?|comments?|votes?|followers?|ratings?|shares)(?: (?:found|like|read|liked) this(?: \w+)?)?\W*$/iu,
	/^\W*(?:\d+ )?min(?:ute)?s?[- ]read\W*$|^\W*read(?:ing)? time\W+\d+ ?min\w*\W*$/iu,
	/^\W*(?:jump to|on this page|contents|in this article|skip to)\s*:/iu,
	/^\W*(?:(?:[Ww]ritten|[Rr]eviewed|[Ee]dited|[Aa]pproved|[Cc]hecked|[Pp]repared|[Pp]ublished|[Pp]osted) by|By|Authors?|Editor):?(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|of),?){1,8}\W*$/u,
	/^\W*(?:let us know (?:how|if|whether|what)\b.*\b(?:article|page|answer|help\w*)|did this help|thanks for your feedback)\W*$/iu,
	/^\W*viewed \d[\d.,]* times\W*$/iu,
	/^\W*(?:key (?:terms|points)|contents|summary|overview|details|introduction)\W*$/iu,
]

/** What a banner on cookies speaks of. */
export const COOKIE_BANNER =
	/\bcookies?\b|\bby (?:continuing|using|browsing|clicking)\b.{0,80}\b(?:agree|accept|consent)\b/iu
/** Its buttons, perhaps run together. */
export const BANNER_BUTTON =
	/^\W*(?:ok(?:ay)?|accept|reject|decline|got it|i agree|agree|allow|manage|close|dismiss|continue)\b(?:\W*(?:and|accept|reject|decline|allow|manage|all|only|strictly|necessary|cookies?|preferences|settings|continue|close|more|info|learn|options)(?=\W|$|accept|reject)){0,8}\W*$/iu
/** Words a banner asks in. A sentence with any other word says more than a banner does. */
export const bannerWords: ReadonlySet<string> = new Set(
	`we would like use uses using cookie cookies and or similar technology technologies to make this site website page work
	run running keep improve provide give offer you your a an the best better experience remember preferences choices show
	relevant content fully personalize personalized by continuing browse browsing visit on accept agree consent it them our
	their of in for with can manage settings all only select strictly necessary optional required ones learn more read about
	policy privacy notice time any at change clicking click button ok close from functional traffic analyze if continue
	securely safely smoothly properly details information please find out options essential performance sites pages visits`.split(
		/\s+/,
	),
)
