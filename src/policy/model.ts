// The words of the house as types (docs/architecture.md, "Words"). Plain data: everything here survives JSON.

/** One watched page. The list of them is the watchlist. */
export interface Document {
	readonly id: string
	readonly title: string
	readonly url: string
	/** BCP 47 tag the text must be in, e.g. `en`, `fr`, `hi`. */
	readonly locale: string
	/** `preview` documents announce a coming text and are absent most of the time. */
	readonly kind: 'policy' | 'notice' | 'terms' | 'help' | 'preview'
	/** CSS selector of the element that holds the text; found by itself where absent. */
	readonly select?: string | undefined
	/** CSS selectors of what is inside that element but not its text. */
	readonly remove?: readonly string[] | undefined
	/** Words the document always has, in its own language; any rewrite keeps most of them. */
	readonly landmarks?: readonly string[] | undefined
	/** The other documents of the watchlist: what may be served in this one's place. */
	readonly others?: readonly Pick<Document, 'title' | 'url'>[] | undefined
}

/** What one attempt to see a document brought back. */
export interface Capture {
	/** ISO 8601, UTC. */
	readonly observedAt: string
	/** Where the answer came from, after redirects. */
	readonly url: string
	readonly status: number
	readonly contentType: string | null
	readonly body: Uint8Array
}

export interface Link {
	readonly text: string
	readonly href: string
}

/** One heading, paragraph, list item, table row or question, with the headings above it. */
export interface Block {
	readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'question'
	/** 1 to 6, for headings. */
	readonly level?: number | undefined
	/** Texts of the headings and questions this block stands under, outermost first. */
	readonly section: readonly string[]
	/** As a reader sees it, white space collapsed; cells of a row are joined by ` | `, struck-out words marked as such. */
	readonly text: string
	/** Texts of a row's cells by column: empty ones kept, those that span several written out in each. */
	readonly cells?: readonly string[] | undefined
	/** How it stands there proves that it is no word of the policy; absent where nothing proves it. */
	readonly boilerplate?: Boilerplate | undefined
	/** Where its words lead; beside the text. */
	readonly links?: readonly Link[] | undefined
}

/** An entry of a table of contents or of a menu, a control for feedback, one that stands on the page again and again. */
export type Boilerplate = 'contents' | 'menu' | 'feedback' | 'control'

/** A stretch of words inside a changed block. `same`+`added` give the new text, `same`+`removed` the old one up to typography. */
export interface Run {
	readonly op: 'same' | 'removed' | 'added'
	readonly text: string
}

/** One difference between two versions. */
export interface Edit {
	readonly kind: 'added' | 'removed' | 'changed' | 'moved'
	readonly block: Block['kind']
	readonly section: readonly string[]
	/** Text in the older version, a line for each block of a paragraph split or joined; null when `added`. */
	readonly before: string | null
	/** Text in the newer version; null when `removed`. */
	readonly after: string | null
	/** Index of the (first) block in the older / newer version; null where it has none. */
	readonly beforeIndex: number | null
	readonly afterIndex: number | null
	/** Word runs, for `changed` only. */
	readonly runs?: readonly Run[] | undefined
	/** Links that lead elsewhere than they did, where the words are the same. */
	readonly links?: readonly LinkEdit[] | undefined
}

/** A link whose words stayed: where it led, and where it leads. */
export interface LinkEdit {
	/** Its words in the newer version. */
	readonly text: string
	readonly before: string
	readonly after: string
}

export const severities = ['cosmetic', 'minor', 'material'] as const
export type Severity = (typeof severities)[number]

export const topics = [
	'ai-training',
	'collection',
	'purpose',
	'advertising',
	'sharing',
	'retention',
	'deletion',
	'choice',
	'access-rights',
	'scope-region',
	'age',
	'security',
	'transfers',
	'legal-basis',
	'notice',
	'contact',
	'terms',
	'content-rules',
	'other',
] as const
export type Topic = (typeof topics)[number]

/** Why an edit has its severity: a named rule and the words it rests on, each a substring of its version. */
export interface Reason {
	/** Stable name of the rule, explained in docs/materiality.md. */
	readonly rule: string
	/** One plain sentence for readers. */
	readonly text: string
	readonly severity: Severity
	readonly before?: string | undefined
	readonly after?: string | undefined
}

export interface AssessedEdit extends Edit {
	/** The line that leads into it, where it is an entry of a list that one leads into. */
	readonly lead?: string | undefined
	readonly severity: Severity
	readonly topics: readonly Topic[]
	readonly reasons: readonly Reason[]
}

/** Says that a text will change on a date ("updating our terms on …"). */
export interface Announcement {
	/** ISO date. */
	readonly date: string
	/** Exact words, a substring of the version's text. */
	readonly quote: string
	/** Address of the coming text, where one is linked. */
	readonly preview: string | null
}

/** Of whom, of which models and from when something is said. */
export interface Scope {
	/** Where the members live of whom it is said; empty where no region is named. */
	readonly regions: readonly string[]
	/** Where those live of whom it is not. */
	readonly outside: readonly string[]
	/** Models that create content, models for other ends (security, ranking …), or `any` where no kind is named. */
	readonly models: 'content-generating' | 'other' | 'any'
	/** ISO date; null where none is given. */
	readonly from: string | null
	/** Of whom, where not of members at large: "members under age", "visitors". */
	readonly who: readonly string[]
}

/** A change of what LinkedIn says on one named thing. */
export interface StatementFinding {
	readonly id: string
	/** `rescoped`: the same is said of other members, regions or models than before. */
	readonly state: 'stated' | 'reworded' | 'rescoped' | 'withdrawn' | 'answered' | 'partly-answered'
	/** Exact words of the newer version; null when there are none. */
	readonly quote: string | null
	/** Exact words of the older version; null when there are none. */
	readonly before: string | null
	/** What the newer and the older words complete or answer, a line each. Absent where older code recorded it, as are scopes. */
	readonly lead?: string | null | undefined
	readonly leadBefore?: string | null | undefined
	readonly scope?: Scope | null | undefined
	readonly scopeBefore?: Scope | null | undefined
}

/** What the edits of a change mean. */
export interface Assessment {
	readonly severity: Severity
	/** What a default subscription would be alerted of. */
	readonly alert: boolean
	/** The leading ones, strongest first: for display. */
	readonly topics: readonly Topic[]
	/** Every topic of every material edit and altered statement: what subscriptions, endpoints and searches filter by. */
	readonly allTopics: readonly Topic[]
	readonly reasons: readonly Reason[]
	readonly edits: readonly AssessedEdit[]
	/** One or two plain sentences: headline, subject, feed title. */
	readonly summary: string
	/** The text changed and its own date did not, or it has none; null where another is announced, or only the page around it changed. */
	readonly silentEdit: boolean | null
	/** The newer version's own date, ISO, YYYY-MM where it gives no day; null when it gives none. */
	readonly effectiveDate: string | null
	/** Days to the new or announced date from when it was first announced on record, else from first seen; negative when late; null without such a date. */
	readonly noticeDays: number | null
	/** When the new date was first announced on record, ISO; null where it was not before. Absent where older code recorded it. */
	readonly announcedAt?: string | null | undefined
	readonly announcements: readonly Announcement[]
	/** Statements whose state this change altered. */
	readonly statements: readonly StatementFinding[]
}

/** The step from version n to n+1. */
export interface Change extends Assessment {
	readonly document: string
	readonly from: number
	readonly to: number
	/** Number of the earlier version this wording goes back to, if it does. */
	readonly returnTo: number | null
	/** The text has gone back and forth between this wording and that of `from`. Absent where older code recorded the change. */
	readonly flips?: boolean | undefined
	/** When the newer wording was first and last seen before it was confirmed, ISO. */
	readonly firstSeen: string
	readonly confirmedAt: string
}

export const outcomes = ['first', 'unchanged', 'pending', 'changed', 'reverted', 'held', 'absent'] as const
export type Outcome = (typeof outcomes)[number]
