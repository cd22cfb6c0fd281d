"""Whom the imaginary rooms hold and how they vote: at random from a fixed seed, with the boundaries set by hand."""
import random

from votes import HANDS, PAPER, PRIVATE, Person

NURSES, DOCTORS, THERAPISTS, STUDENTS = "nursing-midwifery", "medical-dental", "allied-health-professionals", "students"
PORTERS = "estates-ancillary"  # in the team, and nobody in the room
STATEMENTS = 40
THEMES = [range(first, first + 5) for first in range(0, STATEMENTS, 5)]
IN_THE_ROOM = range(10)  # the statements of the first two themes have votes of all three ways
ASKED = {HANDS: IN_THE_ROOM, PRIVATE: IN_THE_ROOM, PAPER: range(STATEMENTS)}
PREFERENCES = ("001123", "112233", "044013", "222331", "334404")
TOO_FEW = range(20, 23)  # of one theme's five statements three have fewer than five votes, so that it has no band


def rating(chance, index):
    if chance.random() < 0.12:
        return chance.choice([None, "n", "d"])
    return chance.choice(PREFERENCES[index % len(PREFERENCES)])


def people_of(groups_and_ways, seed):
    chance = random.Random(seed)
    return [Person(group, way, tuple(rating(chance, index) for index in range(STATEMENTS)))
            for group, way, count in groups_and_ways for _ in range(count)]


def with_code(person, index, code):
    return Person(person.group, person.way, (*person.codes[:index], code, *person.codes[index + 1:]))


def level(code):
    return code is not None and code.isdigit()


def fourteen():
    """Five nurses, who are shown where five may be: in the first theme all gave a level to all but one statement, in
    the second to two. Nobody else is."""
    people = people_of([(NURSES, PRIVATE, 3), (NURSES, PAPER, 2), (DOCTORS, PRIVATE, 2), (DOCTORS, PAPER, 2),
                        (THERAPISTS, HANDS, 3), (STUDENTS, PAPER, 2)], 20260414)
    for number, person in enumerate(people):
        for index in IN_THE_ROOM:
            if person.group == NURSES and not level(person.codes[index]):
                person = with_code(person, index, str((number + index) % 5))
        for index, code in {3: None, 5: "n", 6: None, 8: "d"}.items():
            if number == 4:
                person = with_code(person, index, code)
        for index in TOO_FEW:
            if person.way == PAPER and person.group != DOCTORS:
                person = with_code(person, index, None if person.group == STUDENTS else "3")
        people[number] = person
    return people


def ten_and_four():
    """Ten nurses are enough to be shown, but the other four together are not, and would be the rest."""
    return people_of([(NURSES, PAPER, 10), (DOCTORS, PRIVATE, 2), (THERAPISTS, PRIVATE, 1), (STUDENTS, PRIVATE, 1)],
                     20261205)


def attendance(people):
    found = {PORTERS: 0}
    for person in people:
        found[person.group] = found.get(person.group, 0) + 1
    return found
