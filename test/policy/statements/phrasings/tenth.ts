import type { Phrasings } from './phrasings.ts'

// Said freely, as nobody drafts: verbs of other kinds, turned-round sentences, subjects far from what is said of them.
export const tenth: Phrasings = {
	'on-by-default': {
		says: [
			'# Training AI on your data > By default, everybody takes part; to leave, change the setting.',
			'# Training AI on your data > We have switched the setting on for you. You are free to switch it off.',
		],
		not: ['# Training AI on your data > The setting is there for everybody.'],
	},
	'off-by-default': {
		says: [
			'# Training AI on your data > Nothing happens until you say yes: the setting is off from the start.',
		],
		not: ['# Training AI on your data > Say yes or no when we ask you about the setting.'],
	},
	'opt-out-offered': {
		says: [
			'# Training AI on your data > Do not like this? You can say no under Settings, Data privacy.',
			'# Training AI on your data > It is up to you whether we learn from your posts. Change your mind at any time in the settings.',
			'# Training AI on your data > Members remain free to withhold their data from training by means of a switch.',
			'# Training AI on your data > Our members have the choice: with one click their data is no longer used for training.',
		],
		not: [
			'# Training AI on your data > It is up to us which models we train.',
			'# Training AI on your data > Do not like a post? You can hide it.',
		],
	},
	'objection-form': {
		says: [
			'# Training AI on your data > Those who do not agree with other training may tell us by filling in the form for objections.',
		],
		not: [
			'# Training AI on your data > Those who sell training may tell us by filling in the form for partners.',
		],
	},
	'past-training-stands': {
		says: [
			'# Training AI on your data > What a model has learned before you opted out, it keeps.',
			'# Training AI on your data > We cannot take your data back out of models that were trained before you switched it off.',
		],
		not: ['# Training AI on your data > We can take your posts back out of your feed.'],
	},
	'setting-leaves-other-models': {
		says: [
			'# Training AI on your data > Spam filters and rankings also learn from data; the setting has no influence on the models for these.',
		],
		not: ['# Training AI on your data > Spam filters and rankings learn from data.'],
	},
	'ai-training': {
		says: [
			'Your data is among what our AI models are trained on.',
			'Without your personal data our AI models could not be trained; we therefore use it for that purpose.',
			'It is with members’ data that we train our AI.',
			'Member data serves to train the AI models in our products.',
			'AI models of ours learn from personal data of members.',
		],
		not: [
			'It is without members’ data that we train our AI.',
			'Your data is safe from those who train AI models on scraped pages.',
		],
	},
	'messages-left-out': {
		says: [
			'Private messages? We keep them out of AI training.',
			'Not used for training AI: private messages.',
			'At no point do private messages enter the data that our AI models are trained on.',
			'We treat private messages differently: they are off limits for AI training.',
		],
		not: [
			'Private messages? Our trained models help you write them.',
			'Not shown to others: private messages.',
		],
	},
	'messages-used': {
		says: ['From your private messages, too, our AI models are trained, if you have agreed to it.'],
		not: ['From your private messages, too, our AI can make summaries, trained as it is on public data.'],
	},
	'credentials-left-out': {
		says: ['Passwords have no place in AI training: we leave them out.'],
		not: ['Passwords have no place in posts. AI models are trained on posts.'],
	},
	'payment-left-out': {
		says: ['How you pay is of no concern to AI training, and payment details are not used for it.'],
		not: ['How you pay is of no concern to us.'],
	},
	'salary-left-out': {
		says: ['AI models are trained without salary data.'],
		not: ['AI models are trained to estimate salary data.'],
	},
	'regions-left-out': {
		says: [
			'Members from Japan and South Korea need do nothing: we train no AI models on their data.',
			'Europe is exempt for the time being: no data of members there is used to train AI.',
		],
		not: ['Members from Japan and South Korea need do nothing.'],
	},
	'regions-covered': {
		says: [
			'AI training has been extended to data of members in Hong Kong.',
			'As of 3 November, Canada is included: we train AI models on data of members there.',
		],
		not: ['AI features have been extended to members in Hong Kong.'],
	},
	'minors-left-out': {
		says: ['No AI model of ours is trained on data of minors.'],
		not: ['No minors are admitted. AI models are trained on data of members.'],
	},
	'profile-used': {
		says: [
			'Your profile is one of the things AI models of ours are trained on.',
			'From profiles our AI models learn how careers go.',
		],
		not: ['From profiles recruiters learn how careers go.'],
	},
	'posts-used': {
		says: [
			'When you post something publicly, AI models may be trained on it.',
			'What our AI models learn from: posts, among other things.',
			'We feed public posts to the AI models we train.',
		],
		not: ['When you post something publicly, AI models may check it.'],
	},
	'resumes-used': {
		says: ['Have you saved a résumé? Then AI models may be trained on this résumé, too.'],
		not: ['Have you saved a résumé? Then AI models may find jobs that fit this résumé.'],
	},
	'feedback-used': {
		says: ['Thanks to your feedback we can train better AI models: we use it for that.'],
		not: ['Thanks for your feedback. We train AI models.'],
	},
	'ai-inputs-used': {
		says: ['Whatever you type into AI features can become part of the training of our models.'],
		not: ['Whatever you type into AI features stays there while a trained model answers.'],
	},
	'group-activity-used': {
		says: ['Discussions in groups are not excepted: AI models are trained on group discussions as well.'],
		not: ['Discussions in groups are not moderated by AI models.'],
	},
	'affiliates-train': {
		says: [
			'Not only LinkedIn but also its affiliates may train AI models on members’ data.',
			'Companies that belong to the same group as LinkedIn receive data to train AI models.',
		],
		not: ['Not LinkedIn but its suppliers train the AI models, on data of their own.'],
	},
	'microsoft-trains': {
		says: ['Microsoft, too, gets data of UK members and trains AI models on it.'],
		not: ['Microsoft, too, trains AI models; it gets no data from us for that.'],
	},
	'affiliates-develop': {
		says: ['So that Microsoft can improve its own products, we pass data on to it.'],
		not: ['So that we can improve our own products, Microsoft passes data on to us.'],
	},
	'affiliates-advertise': {
		says: ['So that Microsoft can show you ads that fit, we share data with it.'],
		not: ['So that we can show you ads that fit, Microsoft shares data with us.'],
	},
	'legitimate-interests': {
		says: ['What allows us to train AI models is our legitimate interest.'],
		not: ['It is our legitimate interest to keep AI models safe from those who train on stolen data.'],
	},
	'personal-data-reduced': {
		says: ['Before AI models are trained, we take out as much personal data as we can.'],
		not: ['Before AI models are trained, we ask for more personal data.'],
	},
	'changes-announced': {
		says: [
			'Should we change something important in this policy, you will learn of it from us beforehand: we announce every material change.',
		],
		not: ['Should something important change in your job, announce it in a post.'],
	},
}
