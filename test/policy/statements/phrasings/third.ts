import type { Phrasings } from './phrasings.ts'

// Written against the rules, to make them claim what is not said.
export const third: Phrasings = {
	'messages-left-out': {
		says: [
			'Rest assured that the messages you send other members are kept out of AI training.',
			'Training of generative AI > We do not include direct messages.',
			'Which of my data is never used for AI training? > Your private messages, passwords and payment cards.',

			'At no point are private messages used for training AI models.',
			'Under no circumstances do we train AI models on private messages.',
		],
		not: [
			'Private messages sent to our AI assistant are used to train models; others are not.',
			'We do not use AI models to read private messages.',
			'Private messages are not public, unlike posts, which are used to train AI models.',
			'We will never send private messages asking to train our AI models.',
			'Some companies do not use private messages to train AI models.',
			'Private messages are not the only data used to train AI models.',
			'We do not only use private messages to train AI models.',
			'Training AI on private messages is not illegal.',
			'There is no setting that keeps private messages out of AI training.',
		],
	},
	'messages-used': {
		says: [
			'Private messages are used for AI training if you turn the setting on.',
			'We may process your private messages for the purpose of training generative AI.',
		],
		not: [
			'There is no way private messages are used to train AI models.',
			'We would never use private messages to train AI models.',
			'Neither posts nor private messages are used to train AI models.',
			'We do not believe private messages should be used to train AI models.',
			'Private messages: not used to train AI models.',
			'AI models that are trained on public data filter your private messages.',
			'Private messages are deleted before AI models are trained.',
			'To train AI models responsibly, we protect private messages.',
		],
	},
	'posts-used': {
		says: [
			'Any post you make publicly may be used, among other things, to train AI models, so think before you share posts.',
			'From now on, posts can be included in AI training data.',
			'In order to train our generative AI models, LinkedIn will use posts and articles.',
			'Our AI models are trained on data such as: > Posts',
		],
		not: [
			'Your posts do not train AI models.',
			'You may delete posts before we train AI models.',
			'AI models trained on public data recommend posts.',
			'Posts about AI training are popular.',
			'We do not plan to use posts to train AI models.',
			'We removed posts from the data used to train AI models.',
		],
	},
	'profile-used': {
		says: [
			'If the setting is on, we use your profile to train AI models.',
			'AI model training uses your profile data.',
		],
		not: [
			'If you turn the setting off, your profile is not used to train AI models.',
			'Recruiters may use AI models trained by us to search profiles.',
			'Your profile is used to train you in interviews with AI.',
		],
	},
	'regions-covered': {
		says: [
			'As of November 3, members in the EU and the UK are included in AI training.',
			'We have begun to use data of members in Canada to train AI models.',
		],
		not: [
			'Members in Switzerland will soon hear more about AI training.',
			'Members in the UK have more rights, and AI models are trained on posts.',
			'The UK regulator has not approved AI training on posts.',
			'AI training in the EU is subject to the GDPR.',
		],
	},
	'regions-left-out': {
		says: [
			'AI training does not apply to members located in the EEA, the UK or Switzerland.',
			'We do not use the data of members in the EU to train AI.',
		],
		not: [
			'In Canada, members under 18 are not used for AI training.',
			'We do not train AI models on salary data in the UK.',
			'EU members are not required to take part in AI training.',
		],
	},
	'on-by-default': {
		says: [
			'AI training > Your setting will be on by default from November 3.',
			'AI training > It’s on by default, and you can change this setting at any time.',
		],
		not: [
			'AI training > If the setting is on by default, what can I do?',
			'AI training > We considered having the setting on by default.',
			'AI training > In the EU the setting is not switched on by default.',
		],
	},
	'opt-out-offered': {
		says: [
			'Generative AI training > You can withdraw at any time.',
			'Training AI models > Just switch off the toggle; you can opt out whenever you like.',
		],
		not: [
			'Training AI models > Employers can opt out of job alerts.',
			'AI training > You can’t turn this setting off in the app.',
		],
	},
	'microsoft-trains': {
		says: [
			'Your posts may also be provided to Microsoft for training AI models.',
			'Microsoft uses the content we share to improve its AI models.',
		],
		not: [
			'Microsoft trains AI models; LinkedIn uses them to write posts.',
			'We share data with Microsoft only for security, never for training AI models.',
			'LinkedIn trains AI models on your data with help from Microsoft.',
		],
	},
	'affiliates-train': {
		says: ['Content may be used by LinkedIn and its affiliates to train generative AI.'],
		not: [
			'Affiliates get no data to train AI models.',
			'We train AI models to spot fraud and share the data with affiliates.',
		],
	},
	'legitimate-interests': {
		says: ['Training AI models on member data is in our legitimate interests, on which we rely.'],
		not: [
			'AI training does not rest on legitimate interests; the basis is consent.',
			'Whether legitimate interests is a valid basis for AI training is debated.',
		],
	},
	'open-job-applications': {
		says: [
			'Nothing in your job applications is used to train AI.',
			'Job applications form part of the data used to train AI models.',
		],
		not: [
			'Jobs you applied to are shown by AI models.',
			'AI models trained on job ads help with job applications.',
			'We do not share job applications, and AI models are trained on posts.',
		],
	},
	'open-closed-accounts': {
		says: ['AI training > When an account is closed, its data is removed from training sets within 90 days.'],
		not: [
			'AI training > Deleting your account is permanent.',
			'AI training > If you delete a post, it is removed.',
			'We keep data for AI training as long as it is needed.',
			'AI training > Once you opt out, we stop using it.',
		],
	},
	'open-microsoft-boundary': {
		says: ['Microsoft’s models are not trained on LinkedIn member data.'],
		not: [
			'Microsoft does not train models on Office documents.',
			'Microsoft and LinkedIn each have their own privacy policy and models.',
			'Microsoft uses LinkedIn data to train models, but does not sell the data.',
		],
	},
	'changes-announced': {
		says: ['If material changes are made, LinkedIn will inform members in advance.'],
		not: [
			'You should tell us about material changes to your data.',
			'This notice describes material changes.',
			'We may make important changes to the service, such as new features, and tell advertisers.',
		],
	},
	'past-training-stands': {
		says: ['AI training > If you opt out now, training that was completed before stays in place.'],
		not: [
			'AI training > If you opted out before, nothing changes.',
			'AI training > You do not need to opt out again if you already did.',
			'AI training > Opting out does not affect your existing profile.',
		],
	},
	'minors-left-out': {
		says: ['Data from accounts of members under 18 never goes into AI training.'],
		not: [
			'We do not show ads to members under 18, and AI models are trained on posts.',
			'AI models are not always right about who is under 18.',
		],
	},
	'salary-left-out': {
		says: ['What we leave out of AI training: > Member salary data'],
		not: [
			'We do not use AI models to set salaries.',
			'AI models are trained without charge, and salary data is kept safe.',
		],
	},
}
