"""Which keys type a text, and a key of its own for every letter of Welsh.

The private X server starts with an American keyboard. For a letter that is not
on it, xdotool lends the letter a spare key for the time of one stroke; a
program that is slow to look the key up finds the loan ended, and the letter is
lost. So each gets a key that it keeps, before any program starts.
"""
import subprocess

WELSH_KEYS = {"â": "acircumflex", "ê": "ecircumflex", "î": "icircumflex", "ô": "ocircumflex", "û": "ucircumflex",
              "ŵ": "wcircumflex", "ŷ": "ycircumflex", "ä": "adiaeresis", "ë": "ediaeresis", "ï": "idiaeresis",
              "ö": "odiaeresis", "á": "aacute", "é": "eacute", "í": "iacute", "ó": "oacute", "ú": "uacute"}
ASCII_KEYS = {" ": "space", ",": "comma", ".": "period", ":": "colon", "%": "percent", "-": "minus", "/": "slash",
              "=": "equal", "+": "plus", "@": "at", "\n": "Return", "\t": "Tab", "<": "less", ">": "greater",
              ";": "semicolon", "_": "underscore", "'": "apostrophe", "(": "parenleft", ")": "parenright", "&": "ampersand",
              "~": "asciitilde"}


def key_names(text):
    """One X name for each letter. A letter without a key is an error here: xdotool would leave it out without a word."""
    return [key_name(letter) for letter in text]


def key_name(letter):
    if letter.isascii() and letter.isalnum():
        return letter
    name = ASCII_KEYS.get(letter) or WELSH_KEYS.get(letter)
    if name is None and letter.lower() in WELSH_KEYS:
        name = WELSH_KEYS[letter.lower()].capitalize()
    if name is None:
        raise ValueError("No key types “%s”; keyboard.py can give it one" % letter)
    return name


def spare_keys(listing):
    """The numbers of the keys that have no letter, from what `xmodmap -pke` prints: "keycode  93 ="."""
    return [line.split()[1] for line in listing.splitlines() if line.rstrip().endswith("=")]


def give_letters_keys():
    """The letters of Welsh on keys that had none, small and with Shift as capitals, until the server ends."""
    listing = subprocess.run(["xmodmap", "-pke"], capture_output=True, text=True, check=True).stdout
    keys = spare_keys(listing)
    if len(keys) < len(WELSH_KEYS):
        raise RuntimeError("Only %d spare keys for %d letters" % (len(keys), len(WELSH_KEYS)))
    for key, name in zip(keys, WELSH_KEYS.values()):
        subprocess.run(["xmodmap", "-e", "keycode %s = %s %s" % (key, name, name.capitalize())], check=True)
