import type { Ground } from '../../rule.ts'

/** Found among all edits (judge/whole-sections.ts). */
export const section: Ground = {
	name: 'section',
	weight: 50,
	reason: 'A whole section',
	because:
		'a heading with something that matters under it was added or removed with all that stands under it',
	applies: [['We mend lamps.', 'We mend lamps.\n## Badges\nFor a badge, we collect your photo.']],
	refuses: [['We mend lamps.', 'We mend lamps.\nFor a badge, we collect your photo.']],
}
