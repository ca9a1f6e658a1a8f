import type { Phrasings } from './phrasings.ts'

// Written with the rules known, half to say what they missed in such pages and half to come near it.
export const sixth: Phrasings = {
	'off-by-default': {
		says: [
			'# AI training > Nobody’s data is used for this until they turn the setting on: it starts out as off.',
			'# AI training > New members find the setting turned off by default.',
		],
		not: ['# AI training > Members under 18 do not see the setting, which is on by default.'],
	},
	'opt-out-offered': {
		says: [
			'# AI training > If you do not want us to train on your content, you are able to switch this off in your settings.',
			'# AI training > Through the setting, members decide if LinkedIn may train on what they share.',
			'Your rights > You have the right to opt out of having your data used for training models.',
			'Use of data for AI training > We will begin on 3 May. You may decline at any time by changing your settings.',
			'# AI training > Members may ask us at any time not to use their data for training, by means of this setting.',
		],
		not: [
			'# AI training > Advertisers can control whether their campaigns use models we train.',
			'# AI training > You have the right to learn how models are trained.',
			'# AI training > You can decline invitations. We train models on posts.',
		],
	},
	'objection-form': {
		says: [
			'# AI training > For training that the setting leaves aside, an objection can be lodged by filling in our form.',
			'# AI training > Fill in the form below if you wish to object to other training.',
		],
		not: ['# AI training > Objections from advertisers do not need a form.'],
	},
	'messages-left-out': {
		says: [
			'What data is used to train models? > Your posts are used. The data does not include private messages or passwords.',
			'Use of your data for AI > We train models on public content. Nothing you send in private messages is used for it.',
			'# AI training > We do not now, and will not, train models on private messages.',
		],
		not: [
			'What data is used to show ads? > The data does not include private messages.',
			'# AI training > A tool that drafts messages was trained on public data.',
		],
	},
	'credentials-left-out': {
		says: [
			'What data is used to train generative models? > We use the following: > Posts > The data we use leaves out passwords.',
			'# AI training > What is used does not include login credentials, bank details or pay.',
			'# AI training > Some data is always excluded from training, such as passwords and payment details.',
		],
		not: ['# AI training > Your download of data does not include passwords.'],
	},
	'payment-left-out': {
		says: [
			'What data is used to train generative models? > The data does not include sign-in details, payment methods or credit card numbers.',
			'# AI training > Some data is always excluded from training, such as passwords and payment details.',
		],
		not: ['# AI training > Prices do not include payment fees.'],
	},
	'salary-left-out': {
		says: ['What data is used to train generative models? > It does not include your salary.'],
		not: ['# AI training > Salary insights do not include bonuses.'],
	},
	'regions-left-out': {
		says: [
			'# AI training > We are not now enabling training of generative AI on data of members in Japan.',
			'# AI training > Members who live in Quebec are not affected: their data is not used for training.',
		],
		not: ['# AI training > The setting is not shown in Japan.'],
	},
	'minors-left-out': {
		says: [
			'# AI training > Where we have grounds to think that somebody is a minor, what they share is not used for training.',
		],
		not: ['# AI training > Minors may not join LinkedIn.'],
	},
	'changes-announced': {
		says: [
			'We may revise this policy; should a revision be material, you will be given notice before it applies.',
			'Material changes to these terms are announced to you by email.',
			'When material changes are made, we let you know.',
		],
		not: [
			'You must notify us of material changes to your company.',
			'Notice of material changes to job posts is sent to applicants.',
		],
	},
	'past-training-stands': {
		says: [
			'# AI training > If you opt out, we no longer use your data, but models that have already been trained stay as they are.',
		],
		not: ['# AI training > If you opt out, posts already shared stay visible. Models are trained weekly.'],
	},
	'setting-leaves-other-models': {
		says: [
			'# AI training > Models used for anything but content creation, such as ranking or security, fall outside this setting.',
			'# AI training > What does the setting not cover? > Models we use to personalise the feed and to fight abuse.',
		],
		not: ['# AI training > The setting covers models that create posts. Security staff review it.'],
	},
	'ai-training': {
		says: [
			'How we use data > We use the data that we collect to develop our services, including by training our machine learning models.',
			'We may use the information we collect about you to help train our machine learning models.',
			'We use your data to: > improve our services and train the models behind them',
		],
		not: [
			'You may not use our services to train AI models on members’ data.',
			'Please do not enter personal data when you train a model of your own.',
			'Developers agree not to train AI models on data of our members.',
		],
	},
	'messages-used': {
		says: [
			'# AI training > We do not use the content of your private messages with colleagues to train models unless one of you shares them with the assistant.',
			'What data is used to train models? > Yes, in part. > Private messages that you report to us are used to train models which detect abuse.',
		],
		not: [
			'# AI training > With your private messages at hand, a model we trained suggests replies.',
			'# AI training > The models generate posts, messages and articles, and are trained on public data.',
		],
	},
	'profile-used': {
		says: [
			'# AI training > Some of the data you provide, including profile data and posts, may be used to train our models.',
			'# AI training > We use some data from members to train models. This may include data like details from your profile.',
			'# AI training > We train on data such as what stands in your profile and in your public posts.',
		],
		not: [
			'# AI training > Features that use models we train, including profile suggestions, may be used by all members.',
		],
	},
	'posts-used': {
		says: [
			'# AI training > Some of the data you provide, including profile data and posts, may be used to train our models.',
			'# AI training > We use some data from members to train models. This may include data like details from your profile and content you post publicly.',
		],
		not: [
			'# AI training > Features that use models we train, including suggested posts, may be used by all members.',
		],
	},
	'feedback-used': {
		says: [
			'Purpose | Example | Data we use > To improve our models by training | Better answers | Feedback you give on AI features',
		],
		not: ['Purpose | Example | Data we use > To answer you | Models that we train | Feedback you give'],
	},
	'ai-inputs-used': {
		says: [
			'# AI training > In some countries we use conversation data to train generative models, unless you choose to opt out of such training.',
			'# AI training > Prompts are used for training as well, unless you opt out of it.',
		],
		not: ['# AI training > Prompts are kept for 30 days unless you opt out of it.'],
	},
	'regions-covered': {
		says: [
			'How is data used to train models? > We use data from members in the UK, and from 3 May in Canada.',
			'# AI training > Members in the following regions are included in training: Brazil, India and Japan.',
		],
		not: ['How is data used to train models? > We store data of members in the UK in Ireland.'],
	},
	'affiliates-train': {
		says: [
			'# AI training > Members can use the setting to control whether LinkedIn or its affiliates can use their data to train models.',
			'# AI training > When the setting is on, LinkedIn and its affiliates may use the following:',
			'# AI training > Opting out means that LinkedIn and its affiliates stop using your data to train models.',
			'Our affiliates, too, may train generative models with data of members.',
		],
		not: [
			'# AI training > LinkedIn and its affiliates do not use your data to train models.',
			'# AI training > LinkedIn and its affiliates offer courses on training.',
		],
	},
	'microsoft-trains': {
		says: ['Data of members goes to Microsoft, which trains its own models on it.'],
		not: ['Microsoft models, which we train no further, answer questions.'],
	},
	'affiliates-develop': {
		says: ['Affiliates get data about you from us and may develop their own products with it.'],
		not: ['You may share data with Microsoft so that its apps improve their results for you.'],
	},
	'affiliates-advertise': {
		says: ['Data about you is passed on to our affiliates, who may show you ads based on it.'],
		not: [
			'You must not share data of members with affiliates for advertising.',
			'You can stop sharing data with Microsoft for ads.',
		],
	},
	'legitimate-interests': {
		says: [
			'Use of data to train AI > We rely on legitimate interests to process your data for this purpose.',
			'Training of generative models > The legal basis for this is our legitimate interest in better products.',
			'We use your posts to train our models. For this we rely on legitimate interests.',
			'Purpose | Legal basis > To train more advanced models | Necessary for our legitimate interests',
		],
		not: [
			'We train models. For ads we rely on legitimate interests.',
			'Use of data to train AI > We rely on legitimate interests to show you ads.',
		],
	},
	'open-closed-accounts': {
		says: [
			'# AI training > What happens when I delete my account? > We stop training on your data, but models already trained are kept.',
		],
		not: ['# AI training > When you close your account, we delete the data we hold about you.'],
	},
	'open-models': {
		says: ['We train a model called Harrow on posts and other content of members.'],
		not: [
			'# AI training > Additionally, our models are trained to respect privacy.',
			'# AI training > From May, we use data of members in these regions to train models that improve your feed: Brazil, Canada.',
			'# AI training > Models: Learn how they are trained on data.',
		],
	},
	'open-microsoft-boundary': {
		says: [
			'We share posts with Microsoft to train its models, but Microsoft does not get data from private messages.',
		],
		not: ['# AI training > Microsoft supplies models to LinkedIn.'],
	},
}
