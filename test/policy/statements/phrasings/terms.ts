import type { Phrasings } from './phrasings.ts'

// The setting, who else trains, on what grounds, and what is promised.
export const terms: Phrasings = {
	'on-by-default': {
		says: [
			'The AI training setting is on by default.',
			'By default, the Data for Generative AI Improvement setting is switched on.',
			'Is AI training opt-in? > The setting is enabled unless you turn it off.',
			'We use your data to train AI models unless you opt out.',
			'How the AI training setting works > This toggle defaults to on.',
		],
		not: [
			'The AI training setting is off by default.',
			'The AI training setting is not on by default.',
			'Is the AI training setting on by default?',
			'Notifications are on by default while AI models are trained.',
			'You can turn the AI training setting on or off.',
		],
	},
	'off-by-default': {
		says: [
			'The AI training setting is off by default.',
			'We only use your data to train AI models if you opt in.',
			'By default, the setting for AI training is turned off.',
			'We do not use your data to train AI models unless you turn the setting on.',
		],
		not: [
			'The AI training setting is on by default.',
			'You can turn the AI training setting off.',
			'Ads personalisation is off by default, and AI training has a setting too.',
			'The AI training setting is not off by default.',
		],
	},
	'opt-out-offered': {
		says: [
			'You can opt out of AI training at any time.',
			'Members may switch off the use of their data for training generative AI.',
			'How do I stop AI training? > You can turn the setting off under Data privacy.',
			'A setting lets you opt out of having your data train AI models.',
		],
		not: [
			'You cannot opt out of AI training.',
			'You can opt out of personalised ads, even those made with AI models.',
			'You can opt in to AI training.',
			'You can opt out of marketing emails.',
		],
	},
	'past-training-stands': {
		says: [
			'Generative AI and your data > Opting out does not affect training of models that has already taken place.',
			'Turning the setting off will not undo past training of our AI models.',
			'If you opt out, models trained before then stay as they are.',
			'Switching it off applies only to future training of AI models.',
			'Your opt-out is not retroactive: AI models already trained on your data are not changed.',
		],
		not: [
			'When you opt out, we also remove your data from models already trained.',
			'You can opt out of AI training at any time.',
			'Opting out of AI training does not affect your account.',
			'Earlier versions of this policy did not mention AI training.',
			'Does opting out undo past training of AI models?',
		],
	},
	'setting-leaves-other-models': {
		says: [
			'The setting does not apply to AI models used for personalisation or security.',
			'Models that we train for trust and safety are outside this setting.',
			'Opting out does not affect models used to rank your feed or to prevent fraud and abuse, which we also train.',
			'AI training controls > This control does not cover models that recommend jobs.',
		],
		not: [
			'The setting also covers AI models used for personalisation and security.',
			'The setting does not apply to ads.',
			'AI models help with security and personalisation.',
			'Security settings do not apply to visitors.',
		],
	},
	'affiliates-train': {
		says: [
			'We may share your data with our affiliates so that they can train AI models.',
			'LinkedIn and its affiliates may use your posts to train generative AI models.',
			'Our affiliates use member content to train their AI models.',
			'These models are trained by LinkedIn and its affiliates on members’ data.',
		],
		not: [
			'We do not share your data with our affiliates to train AI models.',
			'Our affiliates help us run AI features.',
			'We may share data with affiliates for security, and we train AI models ourselves.',
			'Opt out of sharing your data with affiliates to train AI models.',
		],
	},
	'microsoft-trains': {
		says: [
			'We share certain member data with Microsoft so it can train its AI models.',
			'Microsoft may use your public posts to train AI models.',
			'If you are in the UK, we provide data to our parent company Microsoft for its AI training purposes.',
			'Our parent Microsoft receives members’ content and trains its own models on it.',
		],
		not: [
			'We do not share member data with Microsoft to train its AI models.',
			'Some of our AI models are provided by Microsoft and were trained on public data.',
			'We share data with Microsoft to combat fraud.',
			'Microsoft does not use your posts to train AI models.',
		],
	},
	'affiliates-develop': {
		says: [
			'We may share your public posts with our affiliates, including Microsoft, to develop their services.',
			'Certain content is provided to Microsoft in order to improve its products.',
			'We disclose information to affiliates so that they can develop and improve their products.',
			'Member data may be shared with Microsoft to provide its services.',
		],
		not: [
			'We do not share data with affiliates to develop their services.',
			'We share data with our affiliates to provide our Services.',
			'Affiliates are companies under common control with us.',
		],
	},
	'affiliates-advertise': {
		says: [
			'We may share personal data with our affiliates, including Microsoft, to improve their advertising services.',
			'Some profile information is provided to Microsoft so that it can show you more relevant ads.',
			'Microsoft may use data about your activity to personalise the ads it shows you.',
			'We disclose information to our affiliates for advertising.',
		],
		not: [
			'We do not share personal data with Microsoft for advertising.',
			'We share data with our affiliates for security, and we show ads on our own site.',
			'You can opt out of sharing your data with Microsoft for ads.',
			'Microsoft advertises on LinkedIn.',
		],
	},
	'legitimate-interests': {
		says: [
			'We rely on legitimate interests to train AI models.',
			'The legal basis for training generative AI models is our legitimate interest.',
			'Training of our AI models is based on legitimate interests.',
			'Under legitimate interests, we process member data to train AI models.',
		],
		not: [
			'We do not rely on legitimate interests to train AI models.',
			'We rely on legitimate interests to show ads.',
			'We rely on consent rather than legitimate interests to train AI models.',
			'It is in the legitimate interests of members to know how AI works.',
		],
	},
	'objection-form': {
		says: [
			'You can fill in our data processing objection form to object to other AI training.',
			'To object to the training of AI models not covered by the setting, use this form.',
			'Can I object to AI training? > Yes, submit the objection form.',
			'Members may object to AI training by completing a form.',
		],
		not: [
			'There is no objection form for AI training.',
			'Use this form to object to direct marketing.',
			'You have the right to object to AI training.',
			'Fill in the form to ask how we train AI models.',
		],
	},
	'personal-data-reduced': {
		says: [
			'We seek to minimise personal data in the data sets used to train AI models.',
			'Privacy-enhancing technology is used to redact or remove personal data from training data for AI models.',
			'Before training AI models we anonymise personal information.',
			'We aim to reduce the personal data in AI training sets.',
		],
		not: [
			'We do not remove personal data from AI training data.',
			'You can remove personal data from your profile before AI training.',
			'Personal data is used to train AI models.',
			'We minimise the personal data shown in ads.',
		],
	},
	'changes-announced': {
		says: [
			'If we make material changes to this policy, we will notify you.',
			'We will give notice of significant changes before they take effect.',
			'When these terms change materially, we will let you know by email.',
			'You will be told of any important update to this notice.',
		],
		not: [
			'We may change this policy without notice.',
			'We do not notify members of material changes.',
			'If you make major changes to your profile, we notify your network.',
			'Please check this page for material changes.',
		],
	},
	'open-messages': {
		says: [
			'We do not use private messages to train AI models.',
			'Private messages may be used to train AI models.',
			'AI models are trained on your messages only if you agree.',
			'Private messages are excluded from AI training.',
		],
		not: [
			'We use AI models to scan messages for fraud.',
			'We may send you messages about AI training.',
			'Read about private messages and AI training in our help pages.',
		],
	},
	'open-job-applications': {
		says: [
			'Job applications are not used to train AI models.',
			'We may use your job applications to train AI models.',
			'AI models are trained on application materials such as cover letters.',
			'Are my job applications used to train AI? > No.',
			'We exclude the following from AI training: > Job applications',
		],
		not: [
			'Answers to job application questions may be used to train AI models.',
			'AI models help you with job applications.',
			'Applications built on our platform must not train AI models.',
			'Are my job applications used to train AI? > Learn more about your privacy.',
		],
	},
	'open-recruiter-messages': {
		says: [
			'Messages you exchange with recruiters are not used to train AI models.',
			'We may use correspondence with recruiters to train AI models.',
			'Recruiters’ InMail messages are excluded from AI training.',
			'Are my conversations with recruiters used to train AI? > Yes.',
		],
		not: [
			'We train AI models that draft messages for recruiters.',
			'AI models help recruiters write messages to candidates.',
			'Private messages are not used to train AI models.',
			'Recruiters can message you about AI training jobs.',
		],
	},
	'open-closed-accounts': {
		says: [
			'When you close your account, we remove your data from AI training sets.',
			'Models already trained on your data remain after your account is deleted.',
			'What happens to AI training data if I delete my account? > We erase it within 30 days.',
			'If you delete your account, your data will no longer be used to train AI models.',
		],
		not: [
			'You can close your account if you object to AI training.',
			'We may retain personal data after you close your account to meet legal obligations.',
			'What happens to AI training data if I delete my account? > Learn more about closing your account.',
			'We take care of your data when we train AI models.',
			'We keep AI training data secure.',
		],
	},
	'open-models': {
		says: [
			'We train the following models on member data: Economic Graph Writer and Feed Composer.',
			'The models trained on your data are called Quill and Lantern.',
			'The model trained on members’ content is named Quill-2.',
			'Which models are trained on my data? > The models trained on your data are Quill and Lantern.',
		],
		not: [
			'We train AI models on your data.',
			'Some models, such as Quill, may be trained on your data.',
			'Our models are provided by Azure OpenAI.',
			'Which models are trained on my data? > We use various models to power our features.',
		],
	},
	'open-microsoft-boundary': {
		says: [
			'Microsoft does not use LinkedIn members’ data to train its own models.',
			'Data that LinkedIn uses to train its models is kept separate from Microsoft’s training data.',
			'Models trained by LinkedIn on your data are used solely by LinkedIn and are not shared with Microsoft.',
			'We train our models on member data; Microsoft does not receive that data.',
		],
		not: [
			'Microsoft may use LinkedIn members’ data to train its models.',
			'We share data with Microsoft, our parent company.',
			'See Microsoft’s privacy statement for how it trains models on data, separately from ours.',
			'You can opt out of sharing data with Microsoft to train models.',
		],
	},
	'open-controls-posts': {
		says: [
			'You can turn off AI training for individual posts.',
			'There is a separate setting for using your posts to train AI models.',
			'There is no separate control for posts in AI training.',
			'Choose for each post whether it may be used to train AI models.',
		],
		not: [
			'You can choose who sees each post.',
			'The setting covers AI training on posts, comments and articles.',
			'Control whether posts are used to train AI models.',
			'You can delete a single post.',
		],
	},
	'open-controls-fields': {
		says: [
			'A separate setting covers sensitive data in AI training.',
			'You can exclude specific profile sections from AI training.',
			'There is no separate control for sensitive fields when we train AI models.',
			'Each profile field has its own toggle for AI training.',
		],
		not: [
			'We do not use sensitive data to train AI models.',
			'Choose which profile sections are visible to the public.',
			'The AI training setting covers your profile.',
			'You can turn AI training off in the Data privacy section of your settings.',
		],
	},
}
