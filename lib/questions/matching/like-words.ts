/** Words that mean nearly the same in an interview at work, family by family. */
import { stem } from './stem.ts'

const families = `
job post position role work
team department division section office unit directorate service
colleague staff employee coworker teammate workmate
institution organisation company employer firm trust
leader boss manager head director chief
career profession vocation
wage salary pay payslip earn money
challenge obstacle hurdle difficulty problem struggle
hard tough difficult tricky demanding
achievement accomplishment success triumph feat highlight
pride satisfaction fulfilment pleasure
lesson insight learning takeaway
advice tip counsel guidance wisdom recommendation
begin start commence
hobby pastime interest passion pursuit
relax unwind rest recharge
weekend saturday sunday
holiday vacation trip travel getaway
place spot location corner destination
country nation
book novel story
film movie cinema
music song album tune
meal food dish dinner supper lunch breakfast
cook bake
drink beverage
gadget device technology tool app kit
phone mobile smartphone
item object thing possession
favourite best preferred
worst least
enjoy love like
dislike hate loathe
annoy irritate frustrate infuriate
fear dread worry anxiety concern
motivate drive inspire spur
admire respect
hero idol
influence shape
describe characterise sum
typical usual average normal ordinary standard
future ahead tomorrow
plan aim goal objective ambition hope aspiration
priority focus concern
change alter transform improve fix
mistake error blunder failure
regret rue
important vital essential crucial key significant
matter count
impact difference effect
child kid youngster
young teenage
student pupil graduate
newcomer beginner starter apprentice
myth misconception misunderstanding stereotype
surprise astonish amaze shock
secret hidden unknown
skill talent ability gift
funny amusing hilarious
laugh giggle chuckle
memory recollection
remember recall
home house
family children
friend mate
town city village
money fortune cash
buy purchase
choose pick select
decision choice judgement
journey path route road trajectory
background history
quality trait attribute characteristic
calm relaxed
stress pressure
busy occupied
project task assignment
industry sector field profession
customer client
guest visitor
person individual
`

const familyOf = new Map<string, Set<number>>()
for (const [index, family] of families.trim().split('\n').entries())
  for (const word of family.split(' ')) {
    const key = stem(word)
    familyOf.set(key, (familyOf.get(key) ?? new Set()).add(index))
  }

/** Takes two stems. */
export function areAlike(one: string, other: string): boolean {
  const families = familyOf.get(one)
  const others = familyOf.get(other)
  return families !== undefined && others !== undefined && [...families].some((family) => others.has(family))
}
