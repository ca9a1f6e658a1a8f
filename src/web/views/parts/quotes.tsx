import { Lead } from './lead.tsx'

interface QuotesProps {
	readonly before?: string | null | undefined
	readonly after?: string | null | undefined
	/** What they complete or answer, a line each. */
	readonly leadBefore?: string | null | undefined
	readonly leadAfter?: string | null | undefined
}

/** Exact words of the older and the newer version, side by side where there is room. */
export const Quotes = ({ before, after, leadBefore, leadAfter }: QuotesProps) =>
	before || after ? (
		<div class="quotes">
			{before && <Quote label="Before" words={before} lead={leadBefore} />}
			{after && <Quote label="Now" words={after} lead={leadAfter} />}
		</div>
	) : null

const Quote = ({ label, words, lead }: { label: string; words: string; lead: string | null | undefined }) => (
	<figure>
		<figcaption class="label">{label}</figcaption>
		<Lead lead={lead} />
		<blockquote>{words}</blockquote>
	</figure>
)
