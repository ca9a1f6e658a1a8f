/** What a quote completes or answers: exact words of the same document, a line each. */
export const Lead = ({ lead }: { lead: string | null | undefined }) => (
	<>
		{lead?.split('\n').map((line) => (
			<p class="soft">{line}</p>
		))}
	</>
)
