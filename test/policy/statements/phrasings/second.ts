import type { Phrasings } from './phrasings.ts'

// Written after the rules and before they were measured on it, to see how they do on what they were not made for.
export const second: Phrasings = {
	'ai-training': {
		says: [
			'Some of the models behind our generative AI features are trained on information from our members.',
			'Where permitted, personal data that you share with us may be used for developing and training AI models.',
			'We and our affiliates use data about our members to build and improve AI.',
		],
		not: [
			'We never use members’ personal data to train AI models.',
			'Your personal data is protected while AI models are trained.',
			'You control whether your data is used to train AI models.',
			'How your personal data trains AI models > Visit your settings to find out.',
			'We provide training on personal data protection to staff who build AI models.',
		],
	},
	'messages-left-out': {
		says: [
			'Content of private messages does not go into the training of our generative AI models.',
			'What data does LinkedIn not use for training AI models? > Private messages, log-in details and payment data',
			'None of your direct messages will be used to train AI.',
			'Data that is not used to train generative AI: > Your private messages',
			'Do you use my private messages to train generative AI? > No. Private messages stay private.',
			'AI training excludes private messages.',
			'We do not read, scan or use private messages in order to train AI models.',
			'Your private messages won’t be used to improve our generative AI models.',
		],
		not: [
			'Your private messages are encrypted and are not read by staff, and AI models are trained elsewhere.',
			'Private messages that you report are used to train AI models that find abuse.',
			'We have not decided whether private messages are used to train AI models.',
			'Until 2025 we did not train AI models on messages from members in the UK, but now we do.',
			'It is a myth that private messages are not used to train AI models.',
			'If private messages are not used to train AI models, spam filters get worse.',
			'AI training and messages > Messages about AI training are not sent by email.',
			'You can ask us not to use your private messages to train AI models.',
			'Customers must not use private messages to train their AI models.',
		],
	},
	'messages-used': {
		says: [
			'Your messages can be included in the data that our generative AI models are trained on.',
			'With effect from March, we train AI models on private messages too.',
			'Private messages are not exempt from AI training.',
			'Data we use for training AI models: > Private messages',
		],
		not: [
			'Our generative AI may suggest replies to your messages.',
			'We process messages to keep members safe.',
			'Private messages are out of scope for AI training.',
			'Which messages will I get about AI training?',
		],
	},
	'profile-used': {
		says: [
			'The information in your profile may help train our generative AI models.',
			'Your profile, posts and activity may all be used in the training of AI models.',
			'Examples of data used to train AI models are: > Profile data (e.g. your name, headline and work history)',
		],
		not: [
			'AI models trained by LinkedIn can rewrite your profile.',
			'Turn off the setting on your profile to opt out of AI training.',
			'We neither show your profile to trainers nor use it to train AI models.',
		],
	},
	'posts-used': {
		says: [
			'Public posts are among the data on which our AI models are trained.',
			'Our generative AI models are trained with content such as posts, comments and articles.',
			'AI models may be trained on what you share in posts.',
		],
		not: [
			'No posts are used to train AI models.',
			'Our AI models label posts as spam.',
			'We train AI models to rank posts in your feed.',
			'Except for posts, what you share may train AI models.',
		],
	},
	'resumes-used': {
		says: [
			'Your saved resume and answers may be used when we train generative AI models.',
			'What is used for AI training? > Résumés you have uploaded for job applications',
		],
		not: [
			'AI tools can improve your resume.',
			'Neither résumés nor cover letters are used to train AI models.',
		],
	},
	'group-activity-used': {
		says: [
			'Your posts and comments in groups are used to train AI models.',
			'Group contributions feed into AI training.',
		],
		not: [
			'Group admins may not use AI models trained on members.',
			'Your age group is not used to train AI models.',
		],
	},
	'feedback-used': {
		says: [
			'When you rate a suggestion, that feedback is used to fine-tune our AI models.',
			'We train AI models using your feedback.',
		],
		not: [
			'Based on feedback from members, we changed how we explain AI training.',
			'Your feedback does not train our AI models.',
		],
	},
	'credentials-left-out': {
		says: [
			'Your password is never used for AI training.',
			'AI training data contains no login credentials.',
			'We leave out passwords and payment data when training generative AI models.',
		],
		not: [
			'Keep your password safe; AI models are trained to spot weak ones.',
			'Passwords are not shown to others.',
		],
	},
	'salary-left-out': {
		says: [
			'We don’t use private messages, log-in credentials, payment methods or salary data to train AI models.',
			'Salary information you submit is not part of AI training.',
		],
		not: [
			'Salaries are estimated by AI models, which are not always right.',
			'Salary data may be used for AI training.',
		],
	},
	'regions-covered': {
		says: [
			'Starting in November 2025, we will train generative AI models on data from members in the EU, EEA, Switzerland, Canada and Hong Kong.',
			'Members in the UK: your posts may be used to train AI models.',
		],
		not: [
			'At this time, we are not enabling AI training on member data from the European Economic Area.',
			'EU law lets you object to AI training.',
			'AI models trained in Canada help members.',
		],
	},
	'regions-left-out': {
		says: [
			'At this time, we are not enabling AI training on member data from the European Economic Area.',
			'Data of members who live in the UK is not used for training AI.',
			'AI training does not include data of members in Hong Kong.',
		],
		not: [
			'Starting in November 2025, we will train AI models on data from members in Canada.',
			'In the EU, AI training is based on legitimate interests.',
			'You can’t use our AI models in the UK to train others.',
		],
	},
	'minors-left-out': {
		says: [
			'We do not train AI on the data of members we believe to be under 18.',
			'AI training excludes members younger than 18.',
			'If we think a member is under 18, their data is not used to train AI models.',
		],
		not: [
			'Members under 18 are not allowed to join; AI models are trained on adults’ posts.',
			'We train AI models to estimate who is under 18.',
		],
	},
	'on-by-default': {
		says: [
			'Data for Generative AI Improvement > This setting is on by default, but you can turn it off.',
			'AI training > Unless you switch the setting off, it stays on.',
			'You are opted in to AI training automatically; use the setting to leave.',
			'Data for Generative AI Improvement > Default setting: on.',
		],
		not: [
			'Data for Generative AI Improvement > You decide whether this setting is on.',
			'The setting for AI training is no longer on by default.',
			'AI training > When the setting is on, we use your posts.',
		],
	},
	'off-by-default': {
		says: [
			'AI training > This setting is not on by default.',
			'We will train AI models on your data only after you have opted in.',
			'Your data is not used to train AI models until you turn on the setting.',
		],
		not: [
			'AI training > This setting is on by default.',
			'AI training > Turn this setting off to opt out.',
			'By default, we use your data to train AI models; turn the setting off to stop.',
		],
	},
	'opt-out-offered': {
		says: [
			'You have the option to opt out of training at any time by changing your AI settings.',
			'AI training > To opt out, go to Settings and turn off the toggle.',
			'If you do not want your data to train AI models, you can turn this setting off.',
		],
		not: [
			'It is not possible to opt out of AI training.',
			'AI training > You can no longer opt out.',
			'Employers can turn off the account, and AI models are trained.',
		],
	},
	'past-training-stands': {
		says: [
			'AI training > Opting out means that we will not use your data from then on, but it does not affect training that has already taken place.',
			'Switching the setting off does not reverse what AI models have already learned from your data.',
			'Your choice only applies going forward, and models trained earlier are not retrained.',
		],
		not: [
			'AI training > Opting out takes effect at once.',
			'Prior to AI training, you can opt out.',
			'We have already trained AI models.',
		],
	},
	'setting-leaves-other-models': {
		says: [
			'Turning this off does not stop us from training models that personalise your experience.',
			'The control covers content-generating models only; models for security, trust and anti-abuse are not covered by the setting.',
			'AI models used for personalisation are outside the scope of this setting.',
		],
		not: [
			'This setting includes models for personalisation and security.',
			'Opting out does not affect your job recommendations.',
		],
	},
	'affiliates-train': {
		says: [
			'LinkedIn or its affiliates may train AI models on the content you create.',
			'Data may be provided to affiliates to be used in training their AI models.',
		],
		not: [
			'LinkedIn and its affiliates may not train AI models on your data.',
			'Affiliates provide us with AI models trained on public data.',
			'Neither LinkedIn nor its affiliates train AI models on private messages.',
		],
	},
	'microsoft-trains': {
		says: [
			'Certain data, such as posts, is shared with Microsoft to train Microsoft’s AI models.',
			'Microsoft can use public LinkedIn content for training its AI models.',
			'In the UK, data is transferred to Microsoft so that it may improve its AI models.',
		],
		not: [
			'We use Microsoft’s Azure service to train our AI models on your data.',
			'No data is shared with Microsoft for AI training.',
			'Microsoft’s AI models, trained by Microsoft, power our features.',
			'Do you share my data with Microsoft to train its AI models?',
		],
	},
	'legitimate-interests': {
		says: [
			'Our lawful basis for training AI models on member data is legitimate interests.',
			'When training generative AI models we rely on our legitimate interests under the GDPR.',
		],
		not: [
			'We ask for consent to train AI models, since legitimate interests are not enough.',
			'Legitimate interests are one of several lawful bases; AI is described elsewhere.',
		],
	},
	'objection-form': {
		says: [
			'AI training > You can also object to the use of your data by filling out the LinkedIn Data Processing Objection Form.',
			'Submit the data processing objection form if you do not want your data used for training other AI models.',
		],
		not: [
			'AI training > The objection form is no longer available.',
			'Object to advertising with this form; AI training is separate.',
		],
	},
	'personal-data-reduced': {
		says: [
			'When we train AI models, we try to minimise the personal data in the training sets.',
			'Before a data set is used to train AI, we remove names and other personal data from it.',
		],
		not: [
			'You may remove personal data from posts to keep it out of AI training.',
			'We cannot remove personal data from AI training sets.',
		],
	},
	'changes-announced': {
		says: [
			'We will let you know by email if we change this policy in a material way.',
			'We’ll provide you with notice of material changes to this Privacy Policy before they take effect.',
			'Should we make any significant changes to these terms, you will be notified in advance.',
		],
		not: [
			'We are not obliged to give notice of material changes.',
			'Material changes take effect at once.',
			'We notify employers when members make major updates to their profiles.',
			'No material changes were made; this notice is unchanged.',
		],
	},
	'open-job-applications': {
		says: [
			'Your job applications, including cover letters, are not used for AI training.',
			'We train AI models on applications you submit.',
		],
		not: [
			'AI training and job applications > You can apply for jobs with your profile.',
			'Recruiters use AI models to sort job applications.',
			'Resumes and answers to screening questions are used to train AI models.',
		],
	},
	'open-recruiter-messages': {
		says: [
			'Conversations with recruiters are never used to train AI models.',
			'We use messages between recruiters and candidates to train AI models.',
		],
		not: [
			'Recruiters use AI models to write to candidates.',
			'Recruiters’ messages may be drafted by AI models we train.',
		],
	},
	'open-closed-accounts': {
		says: [
			'If you close your account, models that were trained on your data are not retrained.',
			'After account closure, your data is deleted from AI training sets.',
			'Can AI training be undone when I delete my account? > No, models already trained keep what they learned.',
		],
		not: [
			'Closing your account does not affect your Premium billing.',
			'You may delete your account if you do not want your data to train AI models.',
			'What happens if I close my account? > Your profile is removed from LinkedIn.',
			'Deleted accounts are never shown to others.',
		],
	},
	'open-models': {
		says: [
			'Only one model, called Quill, is trained on members’ posts.',
			'Models trained on member data: Quill, Lantern and Harbour.',
		],
		not: [
			'Which models are trained on member data? > Models are trained on data you provide.',
			'We use models from Azure OpenAI, which are not trained on your data.',
			'In Europe, models are trained on data called personal.',
		],
	},
	'open-microsoft-boundary': {
		says: [
			'Microsoft is not given member data to train its models.',
			'LinkedIn and Microsoft train their models separately, and neither uses the other’s member data.',
			'Member data used to train LinkedIn models is never passed to Microsoft.',
		],
		not: [
			'Our parent company Microsoft trains AI models on some member data.',
			'We may share data with Microsoft to train its models where we are not prevented by law.',
			'Microsoft and LinkedIn use data to train models.',
		],
	},
	'open-controls-posts': {
		says: [
			'You can exclude a single post from AI training.',
			'AI training cannot be turned off for individual posts.',
			'Posts have their own AI training control.',
		],
		not: [
			'Turn off AI training to keep your posts out.',
			'AI training > Choose who can comment on each post.',
			'Only public posts are used to train AI models.',
		],
	},
	'open-controls-fields': {
		says: [
			'You can choose for each profile section whether it is used to train AI models.',
			'Sensitive fields have a separate opt-out from AI training.',
		],
		not: [
			'AI training > Go to the specific section of your settings.',
			'AI models are not trained on sensitive data unless you choose to make it public.',
			'The AI training control is in the gender-neutral section only.',
		],
	},
}
