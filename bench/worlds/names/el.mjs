import { lines, words } from '../text.mjs'

const PAIRS = { ου: 'ou', αυ: 'av', ευ: 'ev', μπ: 'b', ντ: 'nt', γγ: 'ng', γκ: 'gk' }
const SINGLE = Object.fromEntries(
  words('α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o').map((pair) =>
    pair.split(':'),
  ),
)
const bare = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0301\u0308]/g, '')
    .normalize('NFC')

/** Greek names; `latin` follows the passport's spelling (ELOT 743): `Παπαδόπουλος` is `Papadopoulos`. */
export default {
  language: 'el',
  family: words(
    'Παπαδόπουλος Παπαδάκης Γεωργίου Δημητρίου Νικολάου Βασιλείου Οικονόμου Αντωνίου Ιωάννου Κωνσταντίνου Χριστοδούλου Αλεξίου Μακρής Καραγιάννης Σαμαράς Βλάχος Γιαννόπουλος Δήμου Ζαφειρίου Θεοδώρου Καλογεράκης Λαμπρόπουλος Μανωλάκης Ξενάκης Παππάς Ραυτόπουλος Σταματίου Τσιρίκος Φωτίου Χατζής',
  ),
  feminine: (family) =>
    family
      .replace(/όπουλος$/, 'οπούλου')
      .replace(/ος$/, 'ου')
      .replace(/ης$/, 'η')
      .replace(/ής$/, 'ή')
      .replace(/ας$/, 'α')
      .replace(/άς$/, 'ά'),
  male: words(
    'Γεώργιος Ιωάννης Κωνσταντίνος Δημήτριος Νικόλαος Παναγιώτης Βασίλειος Χρήστος Αθανάσιος Μιχαήλ Ευάγγελος Σπυρίδων Αντώνιος Αναστάσιος Θεόδωρος Ανδρέας Χαράλαμπος Αλέξανδρος Εμμανουήλ Στέφανος',
  ),
  female: words(
    'Μαρία Ελένη Αικατερίνη Βασιλική Σοφία Αγγελική Γεωργία Δήμητρα Αναστασία Ευαγγελία Ιωάννα Παναγιώτα Φωτεινή Χριστίνα Κωνσταντίνα Ειρήνη Παρασκευή Ουρανία Στυλιανή Ευδοκία',
  ),
  latin: (text) =>
    bare(text).replace(/ου|αυ|ευ|μπ|ντ|γγ|γκ|[α-ω]/giu, (found) => {
      const small = found.toLowerCase()
      const to = PAIRS[small] ?? SINGLE[small] ?? found
      return found[0] === small[0] ? to : to.charAt(0).toUpperCase() + to.slice(1)
    }),
  towns: lines(
    'Πάτρα,Αχαΐα,26,2610;Βόλος,Μαγνησία,38,24210;Λάρισα,Λάρισα,41,2410;Χανιά,Κρήτη,73,28210;Ιωάννινα,Ήπειρος,45,26510;Καβάλα,Μακεδονία,65,2510;Ρόδος,Δωδεκάνησα,85,22410',
  ),
  postcode: (town, r) => `${town[2]}${r.digits(1)} ${r.digits(2)}`,
  streets: words('Ερμού Αθηνάς Σολωμού Κοραή Βενιζέλου Κανάρη Μιαούλη Παπάγου Δελφών Ολύμπου Ακαδημίας Ηρακλείου Αριστοτέλους Σωκράτους'),
  street: (r, streets) => ({ no: r.between(1, 160), street: r.pick(streets) }),
  address: ({ no, street }) => `${street} ${no}`,
  addressAgain: ({ no, street }, r) => r.pick([`Οδός ${street} ${no}`, `${street} αρ. ${no}`]),
  fullAddress: (e) => `${e.street}, ${e.postcode} ${e.city}`,
  brands: { first: words('Αιγαίο Ιόνιο Όλυμπος Δελφοί Ηλιος Αθηνά Ερμής Κρόνος'), second: words('τεχ νετ πλαστ τουρ φαρμ λαντ') },
  trades: [['Τουρισμός'], ['Τρόφιμα'], ['Κατασκευές'], ['Έπιπλα']],
  forms: [
    ['ΑΕ', 'Α.Ε.'],
    ['ΕΠΕ', 'Ε.Π.Ε.'],
  ],
  phone: (town, r) => (r.chance(0.7) ? `69${r.pick([...'3479'])}${r.digits(7)}` : `${town[3]}${r.digits(10 - town[3].length)}`),
  phoneForms: [(n) => n, (n) => n.replace(/(...)(...)(....)/, '$1 $2 $3'), (n) => `+30 ${n}`, (n) => n.replace(/(....)(......)/, '$1-$2')],
  extension: (n, r) => `${n} εσωτ. ${r.between(10, 99)}`,
  hosts: words('gmail.com otenet.gr yahoo.gr hotmail.gr'),
  domain: '.gr',
  date: (y, m, d) => `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`,
  owners: ['Λία Ρήγα', 'Πέτρος Σκούρας'],
  statuses: ['Νέος', 'Πελάτης'],
  types: ['Λιανική', 'Χονδρική'],
  sources: ['Έκθεση', 'Ιστότοπος'],
  titles: ['Διευθυντής', 'Αγορές'],
  notes: ['εισαγωγή: Σκούρας', 'να κληθεί'],
  branch: (city) => `Υποκατάστημα ${city}`,
  store: (n) => `Κατάστημα ${n}`,
}
