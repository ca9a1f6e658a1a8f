import type { Phrasings } from './phrasings.ts'

// What is used to train models and what is not.
export const uses: Phrasings = {
	'ai-training': {
		says: [
			'We may use the personal data you give us to train artificial intelligence models.',
			'Member data helps us improve, and is used for training our generative AI.',
			'LinkedIn trains content-generating models on your data and content.',
			'Your information can be processed so that we can develop and train AI models.',
			'What happens to my data? > LinkedIn and its affiliates use members’ data to fine-tune large language models.',
		],
		not: [
			'We do not use your personal data to train AI models.',
			'We use your personal data to recommend training courses.',
			'AI models help us keep your personal data safe.',
			'Learn how we use your personal data to train AI models.',
			'We use synthetic text to train our AI models and protect your personal data.',
		],
	},
	'messages-left-out': {
		says: [
			'We don’t use your private messages to train generative AI models.',
			'Private messages are never part of the data our models are trained on.',
			'Does LinkedIn train AI on my private messages? > No.',
			'Does LinkedIn train AI on my private messages? > No, we leave those alone.',
			'We do not use the following to train our models: > Private messages',
			'Training data for our AI models does not include direct messages between members.',
			'Your posts may be used to train AI models, but your private messages are not.',
			'When we train AI models, your messages are left out.',
			'We train AI on public content only, never on private messages.',
		],
		not: [
			'We use your private messages to train generative AI models.',
			'Private messages are not used to show you ads, and our AI models are trained on posts.',
			'We do not use text messages to train our AI models.',
			'You must not use private messages of other members to train AI models.',
			'Does LinkedIn train AI on my private messages?',
			'We do not train AI models on private messages without your consent.',
			'Private messages are not excluded from AI training.',
			'Our AI models do not write private messages for you.',
			'Our vendors may not use private messages to train their AI models.',
		],
	},
	'messages-used': {
		says: [
			'We may use your private messages to train generative AI models.',
			'AI models are trained on messages you exchange with other members.',
			'We do not use private messages to train AI models unless you switch this on.',
			'Does LinkedIn train AI on my messages? > Yes, where your settings allow.',
			'The data used to train our AI models includes posts, comments and private messages.',
		],
		not: [
			'We do not use your private messages to train generative AI models.',
			'We may use AI models to detect spam in messages.',
			'We may train AI models that draft messages for recruiters.',
			'If your private messages were used to train AI models, we would ask you first.',
			'We use group messages to train AI models.',
			'We will tell you by message how AI models are trained.',
		],
	},
	'profile-used': {
		says: [
			'Profile data, such as your headline and skills, may be used to train AI models.',
			'We train AI models on information from your profile.',
			'Which data is used to train AI models? > Your LinkedIn profile',
			'To train our AI models we use the following: > Profile information',
		],
		not: [
			'Profile data is not used to train AI models.',
			'AI helps you write your profile.',
			'We use your profile to show you relevant ads, and train AI models on public web pages.',
			'You can opt out of our use of your profile to train AI models.',
		],
	},
	'posts-used': {
		says: [
			'Posts you publish may be used to train our generative AI models.',
			'We use your posts and comments to train AI models.',
			'Our language models learn from public posts, and this training data includes your posts.',
			'We use these to train generative AI models: > Posts, articles and poll responses',
		],
		not: [
			'Posts are not used to train generative AI models.',
			'We train AI models to suggest posts.',
			'Job posts are used to train AI models.',
			'We never train AI models on posts.',
		],
	},
	'comments-used': {
		says: [
			'Comments can be used to train our AI models.',
			'We train generative AI on the comments you leave.',
			'Content used for AI training includes posts, comments and articles.',
			'Are comments used to train AI? > Yes.',
		],
		not: [
			'We never train AI models on comments.',
			'Are comments used to train AI? > No.',
			'Send us your comments on how we train AI models.',
		],
	},
	'articles-used': {
		says: [
			'Articles you publish may be used to train AI models.',
			'We use articles, posts and videos to improve our generative AI.',
			'AI models are fine-tuned with members’ articles.',
			'This data trains our generative AI models: > Articles you have written',
		],
		not: [
			'Read our help articles to learn how we train AI models.',
			'Articles are not used for AI training.',
			'Generative AI models help you write articles.',
		],
	},
	'poll-answers-used': {
		says: [
			'Poll responses are used to train AI models.',
			'We use how you answer polls to train our generative AI.',
			'AI models may be trained using poll votes.',
			'Data used for AI training: > Poll answers',
		],
		not: [
			'Poll answers are left out of AI training.',
			'A poll of members shows that many worry about AI training.',
			'We do not use polls to train AI models.',
		],
	},
	'resumes-used': {
		says: [
			'Résumés you save may be used to train AI models.',
			'We use resumes to train generative AI models.',
			'AI models are trained on the CVs members upload.',
			'To train generative AI models, we process: > Resumes stored with your account',
		],
		not: [
			'We don’t use résumés to train AI models.',
			'AI models help recruiters search resumes.',
			'Résumés are excluded from the data that trains our AI models.',
		],
	},
	'job-answers-used': {
		says: [
			'Answers to job screening questions may be used to train AI models.',
			'We train AI models on your responses to screening questions.',
			'Responses you give to application questions are used for AI training.',
			'To train our generative AI models we use: > Answers to employers’ screening questions',
		],
		not: [
			'Answers to job screening questions are not used to train AI models.',
			'AI models suggest screening questions to recruiters.',
			'Find answers to questions on how we train AI models.',
		],
	},
	'group-activity-used': {
		says: [
			'Group activity may be used to train AI models.',
			'We use your activity in groups to train generative AI.',
			'AI models are trained on group posts.',
			'To train our generative AI models we use: > Group activity and group messages',
		],
		not: [
			'Group activity is not used to train AI models.',
			'A group of experts tests how our AI models are trained.',
			'We leave group activity out of AI training.',
		],
	},
	'feedback-used': {
		says: [
			'Feedback you give on AI features may be used to train the models.',
			'We use your feedback to improve our generative AI models.',
			'Our AI models are fine-tuned using feedback from members.',
			'We use the following to train AI models: > Feedback on answers',
		],
		not: [
			'Feedback on AI features is not used to train models.',
			'Please send feedback on how we train AI models.',
			'We welcome feedback about AI training.',
		],
	},
	'ai-inputs-used': {
		says: [
			'Prompts you type may be used to train our generative AI models.',
			'We train AI models on the questions you ask our assistant.',
			'Your inputs to AI features are used to fine-tune our models.',
			'We use this to train generative AI: > Prompts, search text and other input',
		],
		not: [
			'Prompts are not used to train our AI models.',
			'Generative AI models answer your prompts.',
			'We exclude prompts from AI training.',
		],
	},
	'credentials-left-out': {
		says: [
			'We do not use login credentials to train AI models.',
			'Passwords and payment details are never used for AI training.',
			'Data left out of AI training includes login credentials.',
			'What data is not used to train AI? > Log-in credentials, such as your password',
		],
		not: [
			'We use login credentials to keep your account safe and train AI models on posts.',
			'Do not share your password with our AI models.',
			'Login credentials are used to train AI models.',
		],
	},
	'payment-left-out': {
		says: [
			'Payment information is not used to train AI models.',
			'We keep credit card numbers out of AI training.',
			'Neither payment data nor salary data is used to train our generative AI models.',
			'What data is excluded from AI training? > Payment methods',
		],
		not: [
			'We use payment information to bill you.',
			'Payment data may be used to train AI models that detect fraud.',
			'We do not sell payment data, and we train AI models on posts.',
		],
	},
	'salary-left-out': {
		says: [
			'Salary data is not used for training AI models.',
			'We exclude the salary information you give us from AI training.',
			'Our generative AI models are not trained on salaries members report.',
			'We never use these to train AI models: > Salary data',
		],
		not: [
			'Salary data helps train AI models.',
			'We use salary data to train AI models.',
			'Salary insights are not shown to AI trainers.',
		],
	},
	'regions-covered': {
		says: [
			'From 3 November we use data from members in the EEA, the UK and Switzerland to train AI models.',
			'If you live in Canada, we use your posts to train generative AI.',
			'AI models are trained on data of members in Hong Kong as well.',
			'In the European Union we rely on legitimate interests when we use member data to train AI models.',
		],
		not: [
			'We do not train AI models on data from members in the EEA.',
			'Members in the UK can object to AI training.',
			'Outside the EEA we use posts to train AI models.',
			'AI features are available in Canada.',
		],
	},
	'regions-left-out': {
		says: [
			'We do not train AI models on data from members in the EEA, the UK or Switzerland.',
			'Members in the European Union are excluded from AI training.',
			'We use posts to train AI models, except for members in Canada and Hong Kong.',
			'Unless you live in the EEA, we use your data to train generative AI models.',
			'If you are in Switzerland, your data is not used to train AI models.',
		],
		not: [
			'We train AI models on data from members in the EEA.',
			'Our AI features do not work in Canada.',
			'In the UK, private messages are not used to train AI models.',
			'Your data in the EU is not sold.',
		],
	},
	'minors-left-out': {
		says: [
			'We do not use data from members under 18 to train AI models.',
			'Members who we believe are under the age of 18 are excluded from AI training.',
			'Data of minors is left out when we train generative AI models.',
			'Are minors’ data used to train AI? > No.',
		],
		not: [
			'You must be 16 to join, and we train AI models on posts.',
			'Members under 18 may see fewer ads.',
			'Data from members under 18 is used to train AI models.',
			'Minor changes do not affect AI training.',
		],
	},
}
