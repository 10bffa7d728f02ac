import changedCompanies from './changed-companies.mjs'
import cjkCompanyNames from './cjk-company-names.mjs'
import colleagues from './colleagues.mjs'
import differentCustomers from './different-customers.mjs'
import households from './households.mjs'
import latinCompanyNames from './latin-company-names.mjs'
import oneNameOrBirthday from './one-name-or-birthday.mjs'
import peopleFewColumns from './people-few-columns.mjs'
import peopleSlips from './people-slips.mjs'
import peopleUnevenRows from './people-uneven-rows.mjs'
import productsAndPapers from './products-and-papers.mjs'
import restaurantsAndVehicles from './restaurants-and-vehicles.mjs'
import scripts from './scripts.mjs'
import sharedContacts from './shared-contacts.mjs'
import sistersAndBranches from './sisters-and-branches.mjs'

/** All worlds, of both sets. */
export const worlds = [
  ...changedCompanies,
  ...cjkCompanyNames,
  ...colleagues,
  ...differentCustomers,
  ...households,
  ...latinCompanyNames,
  ...oneNameOrBirthday,
  ...peopleFewColumns,
  ...peopleSlips,
  ...peopleUnevenRows,
  ...productsAndPapers,
  ...restaurantsAndVehicles,
  ...scripts,
  ...sharedContacts,
  ...sistersAndBranches,
]
