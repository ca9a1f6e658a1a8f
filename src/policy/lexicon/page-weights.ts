// What each sign of context/page-signs.ts weighs: learned by `npm run page-weights` from labelled pairs of pages, not set by hand.
export const pageWeights = {
	bias: -1.56,
	signs: {
		reworded: -1.25,
		long: -0.68,
		item: 0.64,
		heading: -0.27,
		before: 0.13,
		after: 0.65,
		run: 0.51,
		linked: 1.70,
		ways: 1.18,
		repeated: 0.88,
		together: -0.52,
		names: -0.14,
		loose: 1.28,
		led: -0.95,
	},
} as const
