import type { HeldReason } from './held-reasons.ts'

/** What pages say that stand in for a document at status 200, at the beginning of their title or text. */
const SAYINGS: readonly (readonly [HeldReason, RegExp])[] = [
	[
		'captcha',
		/captcha|(?:verify|confirm|prove)[a-z ]{0,20} (?:you(?:'re| are)|that you)[a-z ]{0,12} (?:human|not a (?:ro)?bot)|are you a (?:human|robot)|unusual (?:traffic|activity)|checking your browser|just a moment|je ne suis pas un robot|ich bin kein roboter|no soy un robot/,
	],
	[
		'checkpoint',
		/security (?:check|verification|challenge)|verify your identity|contrôle de sécurité|vérification de sécurité/,
	],
	[
		'error-page',
		/application error|internal (?:server )?error|(?:an?|unexpected) error (?:has )?occurr?ed|something went wrong|went wrong on our|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|temporarily (?:unavailable|down)|(?:page|article|content)(?: you[a-z' ]{0,30})? (?:(?:was |could )?not (?:be )?found|doesn't exist|does not exist|isn't available|is not available|no longer exists)|page not found|error 4\d\d|error 5\d\d|\b(?:40[0-9]|410|50[0-9])\b[ :-]|access denied|request (?:blocked|denied)|too many requests|under maintenance|be right back|enable javascript|page introuvable|n'existe (?:pas|plus)|une erreur|erreur (?:interne|4\d\d|5\d\d)|पेज (?:नहीं मिला|मौजूद नहीं)|कुछ गलत|गड़बड़ी|seite (?:wurde )?nicht gefunden|ein fehler|página no encontrada|se ha producido un error|pagina non trovata|página não encontrada/,
	],
	[
		'authwall',
		/(?:join|sign up for) linkedin|(?:sign|log) in (?:to|or join) (?:see|view|continue|linkedin)|inscrivez-vous sur linkedin|rejoignez linkedin|linkedin में शामिल/,
	],
	[
		'login',
		/^(?:please )?(?:sign|log) ?in\b|^login\b|s'identifier|se connecter|connectez-vous|साइन इन|^anmelden|^einloggen|iniciar sesión|accedi\b/,
	],
	[
		'consent',
		/before you continue|your privacy choices|(?:accept|manage)[a-z ]{0,20} cookies|we (?:use|value)[a-z ]{0,30} (?:cookies|privacy)|avant de continuer|accepter les cookies/,
	],
]

/** How far into a text or title its saying begins. */
const BEGINNING = 300

/** What a short page that is not the document says it is instead; null where it says nothing of the kind. */
export function standinFor(title: string, text: string): HeldReason | null {
	const beginnings = [title, text].map((words) =>
		words.slice(0, BEGINNING).toLowerCase().replaceAll('’', "'"),
	)
	return SAYINGS.find(([, saying]) => beginnings.some((words) => saying.test(words)))?.[0] ?? null
}

/** What pages say that cannot show something for now, or failed to. */
const UNAVAILABLE = new RegExp(
	[
		"(?:can(?:not|'t)|could(?: not|n't)|(?:is|are|was|were|be)(?: \\w+)? not|isn't|aren't|unable to|fail(?:ed|s|ure) to|trouble|problems?|difficult(?:y|ies))(?: \\w+){0,2} (?:be )?(?:show(?:n|ing)?|display(?:ed|ing)?|load(?:ed|ing)?|open(?:ed|ing)?|reach(?:ed|able)?|retriev(?:ed|e|ing)|available|access(?:ed|ible)?|view(?:ed)?|serv(?:ed|e|ing)|fetch(?:ed|ing)?)",
		'(?:temporarily|currently) (?:unavailable|offline|down|out of|closed|suspended)|unavailable',
		'(?:went|gone|go) wrong|(?:an?|unexpected|technical|server|loading) (?:error|fault|problem|difficulties)|error (?:loading|while|occurred|code|[45]\\d\\d)|did(?: not|n.t) work|too many requests|limit of requests|^\\W*(?:undefined|null|nan|object object)\\W*$',
		'(?:try|trying) (?:\\w+ ){0,3}again|(?:check|come) back|(?:re-?load|refresh) (?:the|this|your)|back (?:soon|shortly|online|up)|right now|at (?:the|this) moment|in a (?:few|moment|little)',
		'maintenance|(?:planned|scheduled) (?:work|upgrade)|be back|outage|downtime|interruption|restor(?:e|ed|ing) (?:the |our )?(?:service|access|page)|sorry|apologi[sz]e|apologies|oops|inconvenience|patience|working (?:on it|to (?:fix|restore|bring))|loading(?:\\.\\.\\.|…)',
		"indisponible|réessayer|ultérieurement|une erreur|désolés|(?:ne peut|n'a pu|impossible)[^.]{0,30}(?:affich|charg)",
		'nicht (?:verfügbar|erreichbar|geladen|angezeigt)|wartung|fehler|versuchen sie es|später (?:erneut|noch)',
		'no (?:está |se encuentra )?disponible|mantenimiento|lo sentimos|inténta?lo|se ha producido un error|no se (?:ha podido|pudo|puede) (?:cargar|mostrar)',
		'indisponível|não disponível|manutenção|desculp|tente novamente|ocorreu um erro|non (?:è )?disponibile|manutenzione|riprova|si è verificato un errore',
		'उपलब्ध नहीं|फिर (?:से )?कोशिश|त्रुटि|कुछ गलत|रखरखाव|लोड नहीं',
	].join('|'),
	'iu',
)
const SENTENCE = /(?<=[.!?।…])\s+|\n/u

/** How much of a text, by its sentences, says that something cannot be shown for now. */
export function shareUnavailable(text: string): number {
	const sentences = text
		.replaceAll('’', "'")
		.split(SENTENCE)
		.filter((sentence) => /\p{L}/u.test(sentence))
	return sentences.filter((sentence) => UNAVAILABLE.test(sentence)).length / Math.max(1, sentences.length)
}
