import type { Phrasings } from './phrasings.ts'

// Written before the rules could read tables with several columns, what models make, and pronouns: as such pages put it.
export const fifth: Phrasings = {
	'on-by-default': {
		says: [
			'# Your data and AI training > The toggle is set to ‘on’ by default.',
			'# Control AI training > Unless you decide to switch it off, this setting stays on.',
			'# AI training > By default, this option is enabled for eligible members.',
			'# AI training > Is the setting on? > Yes, it is on by default for members in your region.',
		],
		not: [
			'# AI training > Where the setting is on, we may use your posts.',
			'# AI training > The setting will not be on by default in the UK.',
			'# AI training > Read receipts are on by default.',
		],
	},
	'off-by-default': {
		says: [
			'# AI training > For members in Quebec the setting is off by default.',
			'# AI training > Nothing is used to train AI models until you switch the setting on.',
		],
		not: ['# AI training > This setting is on by default; switch it off whenever you like.'],
	},
	'opt-out-offered': {
		says: [
			'# AI training > Members can use this setting to control whether LinkedIn uses their data to train models that write text.',
			'# AI training > The setting gives you control over whether your content is used for training.',
			'# AI training > With this toggle you decide whether we may train our models on your data.',
			'# AI training > You can choose whether LinkedIn and its affiliates train models on what you post.',
			'# AI training > If you’d rather not have your data used like this, you can opt out at any time in your settings.',
			'# AI training > To stop this, turn off the toggle under Data privacy. To opt out, open your settings.',
			'# AI training > This control lets members choose if their posts are used to train generative AI.',
			'Purpose | Data > To train our language models | Your posts. You may opt out of this whenever you want.',
		],
		not: [
			'# AI training > You can control whether recruiters see that you are open to work.',
			'# AI training > You cannot control whether your data is used to train security models.',
			'# AI training > Administrators can choose whether pages show follower counts.',
			'# AI training > You can choose whether your profile is public.',
			'# AI training > We decide whether data is fit to train our models.',
		],
	},
	'past-training-stands': {
		says: [
			'# AI training > If you switch the setting off, we stop using your data. However, this does not undo training that has already happened.',
			'# AI training > Turning it off has no effect on models that were trained before.',
			'# AI training > Your choice works only from then on: training completed earlier is not reversed.',
		],
		not: [
			'# AI training > Turning the setting off does not affect how your feed looks.',
			'# AI training > We will not use your data going forward.',
			'# AI training > If you delete a post, it is also removed from training sets we have already built.',
		],
	},
	'setting-leaves-other-models': {
		says: [
			'# AI training > The toggle is about models that create content. It does not govern models that rank your feed or keep LinkedIn safe from fraud.',
			'# AI training > This setting only concerns generative models; models for security and personalisation are unaffected by it.',
			'# AI training > Switching it off does not stop the use of data for models that detect abuse.',
		],
		not: [
			'# AI training > This setting applies to generative models, such as those that write posts.',
			'# AI training > The setting does not affect who can see your profile.',
		],
	},
	'objection-form': {
		says: [
			'# AI training > For other kinds of training, you can object by filling in a form.',
			'# AI training > Members may send us the LinkedIn Data Processing Objection Form to object to training for other purposes.',
			'We rely on legitimate interests to train AI models. > You may object to processing that is based on legitimate interests. To do so, fill in our Data Processing Objection Form.',
			'# AI training > Objections can be raised through our objection form.',
		],
		not: [
			'You may object to processing that is based on legitimate interests. To do so, fill in our Data Processing Objection Form.',
			'# AI training > Fill in the contact form to ask about your data.',
			'# AI training > There is no need for a form in order to object; simply turn the setting off.',
			'We train AI models with consent. > Use our form to object to direct marketing.',
		],
	},
	'ai-training': {
		says: [
			'We may use your information to develop and provide our services, build and train AI models, and learn how people find work.',
			'# Setting > When this setting is on, LinkedIn and its affiliates may use your personal data and the content you create to train models that generate content.',
			'Starting in May, LinkedIn will use some data from members in these countries to train models that create content.',
			'Why we use it | Data used > To train and improve AI systems that spot spam | Personal data from your account',
			'Does LinkedIn use my personal data to train AI? > Yes, if the setting is on.',
		],
		not: [
			'Control whether we use your personal data to train AI models.',
			'You can control whether LinkedIn and its affiliates use your personal data to train AI models.',
			'You can opt out of the use of your personal data to train AI models.',
			'Personal data helps our AI features give you better answers.',
			'If you turn the setting off, we and our affiliates will not use your personal data to train AI models.',
			'Our AI models were trained by a provider on data we know nothing of; your personal data is safe.',
		],
	},
	'messages-left-out': {
		says: [
			'We will use some of your data to train generative AI models. This may include your profile and public posts; it does not include your private messages.',
			'We use member content to train AI models. It does not include direct messages.',
			'Data | Used to train AI models? > Private messages | No',
			'# AI training > Data we use | Data we do not use > Your posts | Your private messages',
			'# AI training > We don’t use any of the following: > Private messages, or files attached to them',
			'# AI training > What is never used > Your messages to other members are never used for training.',
			'What data isn’t used to train these AI models? > We never use the content of private messages.',
		],
		not: [
			'We train AI models that draft messages. They do not include your name.',
			'# AI training > We do not train models on posts. Private messages are encrypted.',
			'Data | Used to train AI models? > Private messages | Yes',
			'# AI training > The writing assistant does not send messages without you.',
			'We do not use private messages to train AI models unless you share them with us. This may include chats.',
			'# AI training > If you switch the setting off, we will not use your messages.',
			'# AI training > We do not use private messages. Unless you agree.',
		],
	},
	'messages-used': {
		says: [
			'# AI training > We do not use private messages. Unless you agree.',
			'Purpose | Data used > To train our language models | Posts, private messages and comments',
			'Data | Used to train AI models? > Direct messages | Yes',
			'We will use some of your data to train generative AI models. This includes your private messages.',
		],
		not: [
			'# Control whether LinkedIn uses your data to train AI > LinkedIn uses generative AI for many things, such as a writing assistant that drafts messages.',
			'# Control whether LinkedIn uses your data to train AI > The setting covers models that generate content, such as suggested posts or messages.',
			'# Control whether LinkedIn uses your data to train AI > A writing assistant that drafts messages',
			'We train models used to create content (e.g., suggested posts and messages).',
			'We train generative AI models, for example to write messages to recruiters.',
			'Purpose | Data used > To train our models, which prepare draft messages | Your posts',
			'Purpose | Data used > To train our models | Group messages',
			'Purpose | Data used > To keep messages free of spam and to train our models | Your posts',
			'# AI training > What our models do > Preparing draft messages for members to send',
			'# AI training > Content creation includes: > Preparing draft messages for members to send',
			'The models we train may produce messages.',
			'We use your profile to train models that suggest messages to you.',
			'AI-generated messages may be used to show you what our trained models can do.',
		],
	},
	'profile-used': {
		says: [
			'Why and how we use your data | Data we use > To train, test and improve our generative AI models | Data in your LinkedIn profile: your name, photo, education and skills Posts you share',
			' | What we do | Our interests | Personal data used > AI: | To train models that create content. | To offer better tools. | Information in your profile',
			'We will use some of your data to train generative AI models. This may include details from your profile.',
			'# AI training > LinkedIn or its affiliates may train models using: > Profile data, for example your name and headline',
			'What may be used to train the models? > Information from your profile (such as skills), and posts.',
		],
		not: [
			'Why and how we use your data | Data we use > To show your profile to recruiters, who may use AI | Data in your LinkedIn profile',
			'Why and how we use your data | Data we use > To let models trained on public text rewrite your profile | Your skills',
			'# Control whether LinkedIn uses your data to train AI > Your profile may be shown to people outside LinkedIn.',
			'Which AI features use my profile? > A writing assistant trained on public text improves profile headlines.',
			'Data we use | Why > Your connections | To train models that complete your profile',
			'We may use some of your data to show you jobs. This includes your profile. AI models are trained elsewhere.',
		],
	},
	'posts-used': {
		says: [
			'We will use some member data to train AI models, including public content you post.',
			'Purpose | Data used > To train models that suggest posts | Posts, comments and articles',
			'# AI training > What we use > Member content: posts, articles, poll responses, contributions and comments',
			'To train models we use content, such as posts, that members create.',
			'Data | Is it used for AI training? > Public posts | Yes',
			'Our AI systems for safety are trained on posts and other content.',
		],
		not: [
			'We train models that generate content, including suggested posts.',
			'These generative AI models are trained so that you get suggested posts.',
			'Purpose | Data used > To train models that suggest posts | Your skills',
			'Purpose | Data used > To show posts in your feed, ranked by models trained on clicks | Posts and comments',
			'# AI training > The assistant suggests posts you could write.',
			'To create posts, our trained models use public text.',
			'You can opt out of our affiliates’ use of posts to train AI models.',
		],
	},
	'comments-used': {
		says: ['Purpose | Data > To train generative AI models | Contributions and comments'],
		not: [
			'We train models to draft comments.',
			'Purpose | Data > To train models that draft comments | Skills',
		],
	},
	'articles-used': {
		says: ['We train our models on content, for example articles members publish.'],
		not: ['Our models, trained on public text, create collaborative articles.'],
	},
	'poll-answers-used': {
		says: ['AI training data may include posts, articles and poll responses.'],
		not: ['Models trained by us suggest polls.'],
	},
	'resumes-used': {
		says: [
			'Purpose | Data > To train generative AI models | Resumes you save for later use and answers to screening questions',
			'# AI training > When this setting is on, we may use: > Job data, such as your resume',
		],
		not: [
			'Purpose | Data > To train recruiters in AI | Resumes',
			'Our trained models write resumes for you.',
		],
	},
	'job-answers-used': {
		says: ['# AI training > The data we use includes: > Responses to job screening questions'],
		not: ['# AI training > Models we train propose responses to screening questions.'],
	},
	'group-activity-used': {
		says: [
			'Purpose | Data used > To train our generative AI models | Your group activity and messages in groups',
		],
		not: [
			'Purpose | Data used > To train our generative AI models | Your connections and the groups you belong to',
		],
	},
	'feedback-used': {
		says: [
			' | How we use it | Interests | Data > Improving products: | To test features. To train and evaluate AI systems that classify content | To work well | Feedback you give on our services (also on AI features)',
			'The AI training data can also contain feedback that you give.',
			'# AI training > We may use: > Feedback, including ratings and replies you give',
		],
		not: [
			'How we use it | Data > To ask members for feedback on products, some with trained AI models | Survey answers',
			'We invite feedback about how our models are trained.',
		],
	},
	'ai-inputs-used': {
		says: [
			'Purpose | Data used > To train our models | What members type into AI features: prompts, searches, chats and replies',
			'# AI training > Inputs to AI features, such as prompts, are used for training.',
		],
		not: [
			'When you give a prompt to an AI feature, it is used to write your text.',
			'Purpose | Data used > To answer you with trained models | Prompts',
		],
	},
	'credentials-left-out': {
		says: [
			'Data | Used for AI training? > Login credentials | No',
			'# AI training > What we leave out > Log-in credentials and payment methods are not used.',
		],
		not: [
			'Purpose | Data > To train AI systems for security | Your account: email, login and two-step verification information',
		],
	},
	'payment-left-out': {
		says: ['# AI training > This does not include: > Payment methods such as credit cards'],
		not: ['Purpose | Data > To train AI systems that find fraud | Payment and subscription information'],
	},
	'salary-left-out': {
		says: ['We do not use private messages, or member-specific salary data, to train these AI models.'],
		not: ['Purpose | Data > To train models | Salary information'],
	},
	'regions-covered': {
		says: [
			'# Notice > This notice applies to members in the EEA and the UK. > We use your personal data to train AI models.',
			'Training AI > Regions: the EU, Canada and Hong Kong. > From 1 June we will use data from members in these regions to train AI models.',
			'Purpose | Data used > If you are in the UK: training our AI models | Your posts',
			'Training AI models in Canada > We use posts of members for this training.',
		],
		not: [
			'We use your personal data to train AI models. > Members in the UK can learn more in another notice.',
			'Members in Canada see more AI features, and our models are trained on posts.',
			'We train AI models on data from members outside the EU.',
			'# Notice > This notice applies to members in the EEA. > We do not use your personal data to train AI models.',
			'# Notice > This notice does not apply to members in the EEA. > We use your personal data to train AI models.',
		],
	},
	'regions-left-out': {
		says: [
			'# Notice > This notice applies to members in the EEA. > We do not use your personal data to train AI models.',
			'For now we are not training AI models on data from members in Canada and Hong Kong.',
			'We train AI models on public posts. Except in the EEA and Switzerland.',
		],
		not: [
			'# Notice > This notice applies to members in the EEA. > We do not use private messages to train AI models.',
			'# Notice > This notice applies to members in the EEA. > If you opt out, we do not use your personal data to train AI models.',
		],
	},
	'minors-left-out': {
		says: [
			'If we have reason to believe that a member is under 18, their data will not be used to train AI models.',
			'Where we think you may be under 18, your data is not used for AI training, whatever the setting.',
			'Data of members we believe to be minors is excluded from AI training.',
		],
		not: [
			'If we have reason to believe that you are under 16, we close your account; AI models are trained on posts.',
			'Extra protection applies to members under 18 when AI models are trained.',
		],
	},
	'affiliates-train': {
		says: [
			'# AI training > LinkedIn or its affiliates train these models on members’ content.',
			'# AI training > The setting is about models that LinkedIn or its affiliates train.',
			'LinkedIn shares data with its parent company to fight fraud, to keep services secure and, where permitted, so that it can train AI models.',
			'# AI training > LinkedIn, and its affiliates, may use what you post to train models.',
			'Purpose | Data > Sharing data with our affiliates for their AI training purposes | Posts',
		],
		not: [
			'# AI training > You can control whether LinkedIn or its affiliates use your data.',
			'# AI training > If you opt out, LinkedIn and its affiliates won’t train on your data.',
			'# AI training > The models that power these features may be trained by LinkedIn or another provider.',
			'We share data with our affiliates to provide support. We train AI models.',
		],
	},
	'microsoft-trains': {
		says: [
			'Purpose | Data > If you are in the UK: giving Microsoft data for its AI training | To share some data with Microsoft so that it can train its models. | Posts',
			'In some countries we share public posts with Microsoft, which uses them to train its AI models.',
		],
		not: [
			'Some of our models come from Microsoft’s Azure service and were trained before.',
			'We share data with Microsoft for ads. We train AI models.',
			'Microsoft does not receive data to train AI models.',
		],
	},
	'affiliates-develop': {
		says: [
			'Purpose | Interests | Data > Sharing data with our parent company for its AI training | To enable Microsoft to improve its products and services | Posts',
			'We may share public content with our affiliates, such as Microsoft, to provide or develop their services.',
		],
		not: [
			'Purpose | Interests | Data > Sharing data with Microsoft for security | To protect our members | Device data',
			'To enable our affiliates to improve their services, we meet with them.',
		],
	},
	'affiliates-advertise': {
		says: [
			'We may share data about you with our affiliate Microsoft so that it can show you more relevant ads.',
			'We may also share your information with Microsoft to personalise the ads you see when you use Microsoft services.',
		],
		not: ['Microsoft sends us data so that we can show you better ads.'],
	},
	'legitimate-interests': {
		says: [
			'Our processing rests on legitimate interests as follows. > Purpose | Legitimate interests relied on | Data > To train generative AI models | To offer better tools | Posts',
			'We updated this notice to explain that we rely on legitimate interests as the legal basis for training models that generate content with AI.',
			'What we base on legitimate interests > When do we rely on legitimate interests? > What we do | Data used > To train and improve AI systems for safety | Posts',
		],
		not: [
			'What we base on consent > Purpose | Data used > To train generative AI models | Posts',
			'When do we rely on legitimate interests? > What we do | Data used > To train recruiters in the use of AI | Names',
			'When do we rely on legitimate interests? > What we do | Data used > To rank posts with trained models | Posts',
		],
	},
	'personal-data-reduced': {
		says: [
			'Where we train generative AI models, we look to limit the personal data in training datasets, with technology that redacts or removes it.',
			'Training datasets for AI are processed to remove personal information where possible.',
		],
		not: ['To limit the personal data in AI training, turn the setting off.'],
	},
	'changes-announced': {
		says: [
			'We can change this policy, and if the changes are material, we will give you notice before they apply.',
			'If we materially change how we use your data, we will notify you.',
		],
		not: ['We will notify you of messages; material changes of jobs are shown.'],
	},
	'open-models': {
		says: [
			'We train AI models, such as Quillwriter, on this data.',
			'Purpose | Data > To train models that draft text (e.g., Lantern (a LinkedIn model), which was trained to write for recruiters) | Posts',
		],
		not: [
			'We train AI models, such as those that write posts.',
			'Some of our models, such as GPT, are provided by OpenAI; they are trained elsewhere.',
		],
	},
	'open-microsoft-boundary': {
		says: [
			'Purpose | Data used > Sharing data with Microsoft for its AI training | Your posts, comments and articles',
			'We share some data, such as public posts, with Microsoft so that it can train its AI models.',
		],
		not: [
			'Purpose | Data used > Sharing data with Microsoft for security | Your posts and device data',
			'We share certain data with Microsoft so that it can train its AI models.',
		],
	},
	'open-messages': {
		says: ['We will use member data to train AI models; it does not include private messages.'],
		not: [
			'We train models that prepare draft messages.',
			'Purpose | Data > To train AI models | Group messages',
		],
	},
	'open-job-applications': {
		says: ['Data | Used to train AI models? > Job applications | No'],
		not: ['Purpose | Data > To train AI models | Resumes you save when you apply for jobs'],
	},
	'open-recruiter-messages': {
		says: ['Data | Used to train AI models? > Messages with recruiters | No'],
		not: ['We train models that draft messages for recruiters to send.'],
	},
	'open-closed-accounts': {
		says: ['# AI training > If you close your account, we stop using your data to train models.'],
		not: ['# AI training > When you close your account, your profile is removed within days.'],
	},
	'open-controls-posts': {
		says: ['# AI training > There is no way to exclude single posts from training.'],
		not: ['# AI training > You can choose whether your data, such as posts, is used for training.'],
	},
	'open-controls-fields': {
		says: ['# AI training > Sensitive profile fields cannot be excluded separately from training.'],
		not: ['# AI training > We leave sensitive fields out of training.'],
	},
}
