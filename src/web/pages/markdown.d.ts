// A page of docs/ as text (wrangler.toml, rules).
declare module '*.md' {
	const text: string
	export default text
}
