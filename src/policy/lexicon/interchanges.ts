// Words that stand for each other in some places: each line with the words beside which it holds, an example and a
// counterexample. Persons, companies, what is done with data, and words of duty never interchange.
import { type Interchange, line } from './interchange.ts'
import { smallWords } from './small-word-interchanges.ts'

const POLICY =
	/^(?:this|our|these|the)(?: \w+){0,3} (?:policy|notice|statement|agreement|terms|document|page)/
const TO_POLICY = { right: POLICY }

export const interchanges: readonly Interchange[] = [
	...smallWords,
	line(
		'will|',
		['We will answer letters.', 'We answer letters.'],
		['We will answer letters.', 'We may answer letters.'],
		{ left: /\b(?:we|you|they|it)$/, right: /^(?!not\b|never\b|only\b|no\b|have\b|had\b)/ },
	),
	line(
		'modify|amend|update|change|revise',
		['We may modify this policy.', 'We may amend this policy.'],
		['We may modify your lamp.', 'We may replace your lamp.'],
		TO_POLICY,
	),
	line(
		'policy|notice|statement',
		['This privacy policy is about lamps.', 'This privacy notice is about lamps.'],
		['Read the policy on lamps.', 'Read the permit on lamps.'],
		{ left: /\bprivacy$/ },
	),
	line(
		'utilise|utilize|employ|use',
		['We utilise cookies here.', 'We use cookies here.'],
		['We use cookies here.', 'We sell cookies here.'],
		{ right: /^(?:cookies|pixels|beacons|technologies|technology|tools|safeguards|measures|encryption)/ },
	),
	line(
		'begin|start|commence',
		['The sale will begin at noon.', 'The sale will start at noon.'],
		['The sale will begin at noon.', 'The sale will end at noon.'],
		{ left: /\b(?:will|to|we|you|services)$/ },
	),
	line(
		'end|terminate|finish',
		['The sale will end soon.', 'The sale will terminate soon.'],
		['The sale will end soon.', 'The sale will open soon.'],
		{ left: /\b(?:will|to)$/ },
	),
	line(
		'buy|purchase',
		['You may buy a lamp.', 'You may purchase a lamp.'],
		['You may buy a lamp.', 'You may sell a lamp.'],
	),
	line(
		'help|assist',
		['We help with lamps.', 'We assist with lamps.'],
		['We help with lamps.', 'We deal with lamps.'],
		{ right: /^(?:you|us|with|in)\b/ },
	),
	line(
		'improve|enhance',
		['We improve our lamps.', 'We enhance our lamps.'],
		['We improve our lamps.', 'We remove our lamps.'],
		{ right: /^(?:our|the|your|and|these)\b/ },
	),
	line(
		'choose|select',
		['You choose a lamp.', 'You select a lamp.'],
		['You choose a lamp.', 'You lose a lamp.'],
		{ right: /^(?:a|an|the|your|which|from)\b/ },
	),
	line(
		'contact|reach|write to',
		['Contact us at noon.', 'Reach us at noon.'],
		['Contact us at noon.', 'Pay us at noon.'],
		{ right: /^(?:us|our)\b/ },
	),
	line(
		'inform|notify|tell',
		['We inform you of lamps.', 'We notify you of lamps.'],
		['We inform you of lamps.', 'We deprive you of lamps.'],
		{ right: /^(?:you|us)\b/ },
	),
	line(
		'request|ask for',
		['You may request a lamp.', 'You may ask for a lamp.'],
		['You may request a lamp.', 'You may require a lamp.'],
		{ right: /^(?:a|an|the|your)\b/ },
	),
	line(
		'obtain|acquire',
		['You can obtain a lamp.', 'You can acquire a lamp.'],
		['You can obtain a lamp.', 'You can decline a lamp.'],
		{ left: /\byou(?: can| will)?$/ },
	),
	line(
		'conduct|perform|undertake',
		['We conduct audits.', 'We perform audits.'],
		['We conduct audits.', 'We avoid audits.'],
		{ right: /^(?:audits?|research|surveys?|analys\w+|checks?|tests?|reviews?|assessments?)\b/ },
	),
	line(
		'photo|picture|photograph',
		['Your photo hangs here.', 'Your picture hangs here.'],
		['Your photo hangs here.', 'Your fingerprint hangs here.'],
	),
	line(
		'phone|telephone',
		['Give a phone number.', 'Give a telephone number.'],
		['Give a phone number.', 'Give a card number.'],
		{ right: /^(?:number|call|us)/ },
	),
	line(
		'complaint|grievance',
		['Send a complaint on lamps.', 'Send a grievance on lamps.'],
		['Send a complaint on lamps.', 'Send a compliment on lamps.'],
	),
	line(
		'described|set out|explained|outlined|stated|listed|detailed|mentioned',
		['As described above, lamps glow.', 'As set out above, lamps glow.'],
		['As described above, lamps glow.', 'As forbidden above, lamps glow.'],
		{ right: /^(?:above|below|here|in)\b/ },
	),
	line(
		'reply|respond|answer',
		['We reply to letters.', 'We respond to letters.'],
		['We reply to letters.', 'We object to letters.'],
		{ right: /^to\b/ },
	),
	line(
		'attempt|try|endeavour|endeavor|strive',
		['We try to mend lamps.', 'We strive to mend lamps.'],
		['We try to mend lamps.', 'We refuse to mend lamps.'],
		{ right: /^to\b/ },
	),
	line(
		'question|query|enquiry|inquiry',
		['With a question, write.', 'With a query, write.'],
		['With a question, write.', 'With a demand, write.'],
	),
	line(
		'law|legislation',
		['Applicable law rules lamps.', 'Applicable legislation rules lamps.'],
		['Applicable law rules lamps.', 'Applicable custom rules lamps.'],
		{ left: /\b(?:applicable|local|protection|privacy)$/ },
	),
	line(
		'various|several|different',
		['We offer various lamps.', 'We offer several lamps.'],
		['We offer various lamps.', 'We offer all lamps.'],
		{ left: /\boffer$/ },
	),
	line(
		'app|application',
		['Open our app at noon.', 'Open our application at noon.'],
		['Open our app at noon.', 'Open our account at noon.'],
		{ left: /\b(?:our|the|mobile)$/ },
	),
	line(
		'website|site|web page|webpage',
		['Our website shows lamps.', 'Our site shows lamps.'],
		['Our website shows lamps.', 'Our partner shows lamps.'],
	),
	line('click|tap|press', ['Click the lamp.', 'Tap the lamp.'], ['Click the lamp.', 'Break the lamp.'], {
		right: /^(?:the|on|here|a)\b/,
	}),
	line(
		'complete|fill in|fill out',
		['Complete the form here.', 'Fill in the form here.'],
		['Complete the form here.', 'Destroy the form here.'],
		{ right: /^(?:the|this|our|a)(?: \w+)? form/ },
	),
	line('find|learn|read', ['Learn more here.', 'Read more here.'], ['Learn more here.', 'Pay more here.'], {
		right: /^(?:more|out more)\b/,
	}),
	line(
		'visit|see|read|review|refer to|check|consult',
		['Please visit our shop page.', 'Please see our shop page.'],
		['Please visit our shop page.', 'Please leave our shop page.'],
		{ left: /(?:^|please|to|can|you)$/, right: /^(?:our|the|this)\b/ },
	),
	line(
		'describe|explain|outline|set out',
		['This policy describes how lamps glow.', 'This policy explains how lamps glow.'],
		['This policy describes how lamps glow.', 'This policy forbids how lamps glow.'],
		{ left: /\b(?:policy|notice|statement|page|section)$/, right: /^(?:how|what|the|our|which|your)\b/ },
	),
	line(
		'important|significant',
		['We do important work on lamps.', 'We do significant work on lamps.'],
		['We do important work on lamps.', 'We do forbidden work on lamps.'],
	),
	line(
		'ensure|make sure',
		['We ensure that lamps glow.', 'We make sure that lamps glow.'],
		['We ensure that lamps glow.', 'We doubt that lamps glow.'],
	),
	line(
		'fix|correct|repair|rectify',
		['We fix errors here.', 'We correct errors here.'],
		['We fix errors here.', 'We cause errors here.'],
		{ right: /^(?:errors?|bugs?|problems?|mistakes?)\b/ },
	),
	line(
		'only|solely|exclusively',
		['Used only for lamps.', 'Used solely for lamps.'],
		['Used only for lamps.', 'Used mainly for lamps.'],
	),
	line(
		'any|all',
		['We honour any applicable law.', 'We honour all applicable law.'],
		['We sell any lamps.', 'We sell some lamps.'],
		{ right: /^applicable\b/ },
	),
	line(
		'usually|generally|typically|normally',
		['It usually takes an hour.', 'It typically takes an hour.'],
		['It usually takes an hour.', 'It never takes an hour.'],
	),
]
