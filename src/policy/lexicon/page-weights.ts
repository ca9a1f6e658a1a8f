// What each sign of context/page-signs.ts weighs: learned by `npm run page-weights` from labelled pairs of pages, not set by hand.
export const pageWeights = {
	bias: -1.43,
	signs: {
		reworded: -1.24,
		long: -0.6,
		item: 0.65,
		heading: -0.21,
		before: 0.33,
		after: 0.66,
		run: 0.57,
		linked: 1.58,
		ways: 1.8,
		repeated: 0.8,
		together: -0.61,
		names: -0.18,
		loose: 1.05,
		led: -1.0,
	},
}
