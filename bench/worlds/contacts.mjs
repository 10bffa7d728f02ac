import { companyName, companyOf } from './company.mjs'
import { mailbox, personOf } from './person.mjs'

/**
 * People of a few employers: company, switchboard, web domain and place are the employer's; name, mobile and mailbox their own.
 * `{ count: 3, staff: [20, 60], switchboard: true }` gives three companies of 20 to 60 people each, one phone a company.
 */
export function colleagues(L, r, { count, staff, switchboard = true, guessable = true }) {
  const employers = Array.from({ length: count }, () => {
    const company = companyOf(L, r)
    return {
      name: companyName(company, L),
      switchboard: company.phone,
      domain: company.domain,
      place: company.place,
      note: r.pick(L.notes),
    }
  })
  return employers.flatMap((employer) => {
    const met = new Set()
    return Array.from({ length: r.between(...staff) }, () => {
      let one
      do
        one = personOf(L, r, {
          place: employer.place,
          domain: employer.domain,
          employer,
          employers,
          ...(switchboard && { phone: employer.switchboard }),
        })
      while (met.has(one.given + one.family))
      met.add(one.given + one.family)
      let email = mailbox(one, employer.domain, L, r)
      while (met.has(email)) email = email.replace('@', `${r.digits(1)}@`)
      met.add(email)
      return { ...one, email: guessable ? email : `${r.letters(6)}@${employer.domain}`, note: employer.note }
    })
  })
}
