// Which language a text is in: by its script, then by the small words no text can do without.

/** Frequent small words of languages that share a script with others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in for that with you your we our this or is are by from not may',
	fr: 'le la les des et une pour que vous nous votre nos dans est sur avec par ou du vos',
	de: 'der die das und nicht mit für sie wir von zu den ist oder werden auf ihre eine im des',
	es: 'el los las que y para usted con una por sus nuestros se del en la su o no como',
	it: 'il di che e per gli della con una sono nostri del le nel i è o dei non alla',
	pt: 'o os as que para com uma você nossos dos da em não seu e ou do na por se',
	nl: 'de het een van en voor met zijn uw wij niet op die te in of u dat onze is',
	sv: 'och att det som för inte med du vi är på av eller din den i om kan våra till',
	da: 'og at det som for ikke med du vi er på af til eller din den i om kan vores',
	no: 'og å det som for ikke med du vi er på av til eller din den i om kan våre',
	fi: 'ja on että tai ei se voi sekä ovat voimme kun jos sinun joka meidän kanssa myös niiden',
	pl: 'i w na z że się do nie jest dla oraz przez lub o które są może od po ich',
	cs: 'a v na se že je pro nebo které jsou s do k o z jako naše nám může při',
	ro: 'și de la în pe cu care pentru sau sunt nu din ce un o dumneavoastră prin le se al',
	hu: 'a az és hogy nem is egy vagy meg ha ez által kell saját ön azt valamint lehet csak amely',
	tr: 've bir bu için ile veya olarak da de olan gibi daha sizin kişisel her tarafından ya en',
	id: 'dan yang untuk dengan di dari atau kami anda ini dapat pada tidak akan kepada oleh itu',
	vi: 'và của các bạn cho được trong chúng tôi không với là có hoặc khi này để về',
	ru: 'и в не на что с по для или мы вы из к о как вашей наших это от при',
	uk: 'і в не на що з для або та ми ви до про як ваші наших це від при у',
	bg: 'и в не на че с по за или ние вие от да се как ваши нашите това при са',
	hi: 'के है में की और से को का हैं आप पर हम यह लिए या कि जो नहीं',
	mr: 'आहे आणि च्या ला या हे आम्ही तुमच्या आहेत किंवा साठी ते तुम्ही असे करू',
	ar: 'في من على إلى أن التي أو لا مع هذا عن ما هذه',
	fa: 'در از به که این را با است برای آن شما ما های یا می',
	ur: 'کے میں کی سے ہے اور کو پر آپ کا ہیں کہ یا ہم',
}

/** Scripts Unicode knows under several names, or that are written together. */
const WRITTEN_IN: Readonly<Record<string, string>> = {
	Hans: String.raw`\p{Script=Han}`,
	Hant: String.raw`\p{Script=Han}`,
	Jpan: String.raw`\p{Script=Han}\p{Script=Hira}\p{Script=Kana}`,
	Kore: String.raw`\p{Script=Hang}\p{Script=Han}`,
}

/** Old and macro codes that name the same language. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ms: 'id', tl: 'fil' }

/** Characters of a text that are looked at: plenty to know, and quickly done. */
const SAMPLE = 20_000
/** Fewer letters or words prove nothing. */
const FEWEST_LETTERS = 60
const FEWEST_WORDS = 20
/** Share of letters in its script in a text of a language, at least: names and terms may be in another. */
const OWN_SCRIPT = 0.4
/** Share of small words in a text of their language, at least. */
const TELLING = 0.08

/** Whether two language tags name the same language; `en_US` and outdated codes are understood. */
export const isSameLanguage = (a: string, b: string): boolean => languageIn(a) === languageIn(b)

const languageIn = (tag: string): string => {
	const language = tag.toLowerCase().split(/[-_]/)[0]!
	return SAME[language] ?? language
}

/** Whether a text is in another language than `locale` (BCP 47); null where it is not clear. */
export function isForeignText(text: string, locale: string): boolean | null {
	const sample = text.slice(0, SAMPLE)
	const letters = countLetters(sample, /[\p{L}\p{M}]/gu)
	if (letters < FEWEST_LETTERS) return null
	const script = new Intl.Locale(locale).maximize().script ?? 'Latn'
	const ownScript = new RegExp(`[${WRITTEN_IN[script] ?? String.raw`\p{Script=${script}}`}]`, 'gu')
	return countLetters(sample, ownScript) < letters * OWN_SCRIPT
		? true
		: isForeignByWords(sample, languageIn(locale))
}

/** Null where the small words do not decide. */
function isForeignByWords(text: string, own: string): boolean | null {
	const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
	if (words.length < FEWEST_WORDS || !SMALL_WORDS[own]) return null
	const counts = new Map<string, number>()
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
	const shareOf = (small: string) =>
		small.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length
	const mine = shareOf(SMALL_WORDS[own])
	const best = Math.max(...Object.values(SMALL_WORDS).map(shareOf))
	if (best < TELLING) return null
	if (mine === best) return false
	return best > mine * 2 ? true : null
}

const countLetters = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
