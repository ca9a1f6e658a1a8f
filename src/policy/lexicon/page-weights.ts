// What each sign of context/page-signs.ts weighs: learned by `npm run page-weights` from labelled pairs of pages, not set by hand.
export const pageWeights = {
	bias: -1.54,
	signs: {
		reworded: -1.22,
		long: -0.65,
		item: 0.71,
		heading: -0.27,
		before: 0.12,
		after: 0.62,
		run: 0.54,
		linked: 1.68,
		ways: 1.19,
		repeated: 0.85,
		together: -0.58,
		names: -0.03,
		loose: 1.28,
		led: -0.99,
	},
}
