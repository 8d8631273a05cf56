/**
 * People whom articles call by one name without ever telling the other: folded. Only of a name that nothing else in the text tells the
 * kind of; no name that a town, a firm or a fruit has too.
 */
export const KNOWN_PEOPLE = new Set(
  (
    "aristotle aristoteles beethoven camus cervantes chekhov churchill cicero confucius copernicus dante darwin descartes dostoevsky einstein " +
    "epictetus epicurus erasmus euripides foucault freud galileo gandhi goethe hegel hemingway heraclitus herodotus hippocrates hitler hobbes " +
    "kafka kant keynes kierkegaard lenin machiavelli marx molière montaigne montesquieu mozart napoleon nietzsche nostradamus orwell ovid " +
    "petrarch picasso plato platon plutarch pythagoras rousseau sartre schiller schopenhauer shakespeare socrates sokrates sophocles spinoza " +
    "stalin thatcher thucydides tolstoi tolstoy virgil voltaire wittgenstein " +
    "biden bolsonaro erdogan kissinger macron merkel milei modi netanyahu obama orban putin reagan scholz selenskyj trump zelenski zelensky " +
    "zelenskyy bezos musk zuckerberg"
  )
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(" "),
);
