// Sections of terms of service. How lines are marked: ../../parts.ts.
export const terms = `
## 1. The contract
By opening an account you agree to enter into a contract with Harborline.
If you do not agree, do not use the service.
If you act for a company, you must have the authority to bind it.
You can end this contract at any time and without giving a reason.

## 2. Who may join
You must be at least 18 years old to buy a subscription.
You may open only one account.
You must not share your password with anyone.
Accounts for children under 13 are not allowed.

## 3. Payments
Subscriptions cost $29.99 a month.
We can change prices with 30 days’ notice.
You can cancel before the end of the trial and pay nothing.
We do not refund months that have begun, except where the law requires it.
Late payments bear interest of 5% a year.
Your subscription renews automatically unless you cancel it.

## 4. Your content
You own the content that you post.
You grant us a worldwide and non-exclusive licence to show your content on our service.
The licence ends when you delete your content, except where others have shared it.
We will not use your content in ads without your consent.
We must ask you before we let others publish your content outside our service.
You can choose who sees your posts.

## 5. Our rights
We may remove content that breaks these terms.
We may limit how many messages you send in a day.
We can suspend your account if you break these terms twice.
We will give you a reason unless the law forbids it.
You may appeal within 6 months.

## 6. Rules of conduct
You agree to:
- be honest about who you are
- keep your profile up to date
- respect the rights of others
You agree not to:
- scrape profiles
- sell access to your account
- upload malware
- pretend to be somebody else

## 7. Liability
We are not liable for indirect damage.
Our liability is limited to the fees you paid in the last 12 months, or to $1,000 if you paid nothing.
Nothing in these terms limits liability for fraud.
We are liable for damage that we cause with intent or by gross negligence.

## 8. Disputes
If you live in the EEA, the law of your country applies.
If you live elsewhere, the law of California applies and the courts of Santa Clara County decide.
You can take any dispute to a small claims court.
You waive the right to a class action, except in Canada.
Before you sue, you must write to us and wait 60 days.

## 9. Ending
Either of us may end this contract at any time.
If you die, your family can ask us to close your account.
After the contract ends, you can no longer see your messages.
We will keep your profile for 20 days so that you can change your mind.
Sections 4, 7 and 8 stay in force after the contract ends.

## 10. Services of others
We are not responsible for the sites of others.
Apps of developers can see your data only after you allow it.
You can revoke the access of an app in your settings.

## 11. Jobs
Recruiters must not ask you for money.
We do not check all job postings.
Employers see your application for 12 months, unless you withdraw it.
We may tell an employer whether you have read its message.

## 12. Group rules
Admins can remove posts from their group.
Members may leave a group at any time.
Admins cannot see the private messages of members.
Posts in public groups are visible to everyone.

## 13. Gift cards
Gift cards are valid for 5 years.
Gift cards worth less than £10 can be paid out in cash.
You can use a gift card in any country except Brazil.

## 14. Changes to these terms
We will announce changes at least 30 days before they apply.
Changes never apply to what happened before.
If you keep using the service from 3 November 2026, you agree to the new terms.
You can object to a change until 1 December 2026.

## 15. Rights of third parties
We respect the copyright of others and expect the same of you.
Repeat infringers lose their account.
Send notices of infringement to our legal team with proof that you own the work.

## 16. Developers
Developers may call the interface up to 5,000 times a day.
Developers must delete data within 48 hours when a member asks for it.
Developers must not store data for longer than 30 days.
We may revoke a key without notice.

## 17. Trials
A trial lasts 30 days.
You may have one trial every 12 months.
We will remind you 3 days before the trial ends.
We keep your card on file during the trial only with your permission.
`
