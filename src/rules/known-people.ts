/**
 * People whom articles call by one name without ever telling the other: folded. Only of a name that nothing else in the text tells the
 * kind of; no name that a town, a house, a programme or a given name has as often.
 */
export const KNOWN_PEOPLE = new Set(
  (
    "aristotle aristoteles beethoven camus cervantes chekhov cicero confucius descartes dostoevsky einstein " +
    "epictetus epicurus euripides foucault freud gandhi goethe hegel heraclitus herodotus hippocrates hitler hobbes " +
    "kafka kant keynes kierkegaard lenin machiavelli molière montaigne montesquieu mozart napoleon nietzsche nostradamus orwell ovid " +
    "petrarch picasso plato platon plutarch pythagoras rousseau sartre schopenhauer shakespeare socrates sokrates sophocles spinoza " +
    "stalin thucydides tolstoi tolstoy voltaire wittgenstein " +
    "biden bolsonaro erdogan kissinger macron merkel milei modi netanyahu obama orban putin reagan scholz selenskyj trump zelenski zelensky " +
    "zelenskyy bezos musk zuckerberg"
  )
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(" "),
);
