//! The numbers on sale: countries, regions, cities, and the numbers that a city has.

use crate::money::Money;

#[derive(Debug)]
pub(crate) struct Country {
    pub(crate) id: i64,
    pub(crate) iso: &'static str,
    pub(crate) name: &'static str,
    /// Its numbers can receive SMS.
    pub(crate) text: bool,
    /// Kinds of documents that its numbers need.
    pub(crate) documents: &'static [i64],
    pub(crate) activation: Money,
    pub(crate) monthly: Money,
    pub(crate) minute: Money,
    pub(crate) channels: i64,
    /// A country has either regions with cities, or one nameless region that holds all its cities.
    pub(crate) regions: &'static [Region],
}

#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: i64,
    pub(crate) name: &'static str,
    pub(crate) cities: &'static [City],
}

#[derive(Debug)]
pub(crate) struct City {
    pub(crate) id: i64,
    pub(crate) name: &'static str,
    pub(crate) area_code: i64,
    /// First digits of its numbers, and how many digits follow.
    prefix: &'static str,
    rest: u32,
}

const fn region(id: i64, name: &'static str, cities: &'static [City]) -> Region {
    Region { id, name, cities }
}

const fn city(id: i64, name: &'static str, area_code: i64, prefix: &'static str, rest: u32) -> City {
    City { id, name, area_code, prefix, rest }
}

macro_rules! country {
    ($id:literal $iso:literal $name:literal text $text:literal docs $docs:tt fees $activation:literal $monthly:literal $minute:literal channels $channels:literal [$($region:expr),* $(,)?]) => {
        Country {
            id: $id, iso: $iso, name: $name, text: $text, documents: &$docs,
            activation: Money::micros($activation), monthly: Money::micros($monthly), minute: Money::micros($minute),
            channels: $channels, regions: &[$($region),*],
        }
    };
}

/// Fees in millionths of a dollar: activation, month, inbound minute.
pub(crate) static COUNTRIES: &[Country] = &[
    country!(8652 "US" "United States" text true docs [] fees 990_000 990_000 5_000 channels 24 [
        region(17, "California", &[
            city(200, "LOS ANGELES, CA", 213_568, "1213568", 4),
            city(201, "SAN FRANCISCO, CA", 415_712, "1415712", 4),
            city(202, "SAN DIEGO, CA", 619_304, "1619304", 4),
        ]),
        region(24, "Illinois", &[city(210, "CHICAGO, IL", 312_331, "1312331", 4)]),
        region(33, "Michigan", &[city(220, "DETROIT, MI", 313_789, "1313789", 4)]),
        region(379, "New York", &[
            city(230, "NEW YORK, NY", 212_406, "1212406", 4),
            city(231, "BUFFALO, NY", 716_218, "1716218", 4),
        ]),
        region(44, "Texas", &[
            city(240, "AUSTIN, TX", 512_309, "1512309", 4),
            city(241, "DALLAS, TX", 214_377, "1214377", 4),
        ]),
    ]),
    country!(8653 "CA" "Canada" text true docs [] fees 1_500_000 1_500_000 6_000 channels 24 [
        region(61, "British Columbia", &[city(300, "VANCOUVER, BC", 604_229, "1604229", 4)]),
        region(66, "Ontario", &[
            city(310, "OTTAWA, ON", 613_318, "1613318", 4),
            city(311, "TORONTO, ON", 416_509, "1416509", 4),
        ]),
        region(68, "Quebec", &[city(320, "MONTREAL, QC", 514_316, "1514316", 4)]),
    ]),
    country!(8650 "AU" "Australia" text false docs [2] fees 5_000_000 5_000_000 10_000 channels 10 [
        region(71, "New South Wales", &[city(400, "Sydney", 2, "612801", 5)]),
        region(77, "Victoria", &[city(410, "Melbourne", 3, "613901", 5)]),
    ]),
    country!(8651 "GB" "United Kingdom" text false docs [] fees 1_000_000 2_000_000 6_000 channels 10 [
        region(0, "", &[
            city(500, "London", 20, "4420387", 5),
            city(501, "Manchester", 161, "44161850", 4),
            city(502, "Edinburgh", 131, "44131202", 4),
        ]),
    ]),
    country!(8148 "FR" "France" text false docs [2] fees 3_000_000 3_000_000 8_000 channels 10 [
        region(0, "", &[
            city(3213, "Paris", 1, "3317036", 4),
            city(3214, "Lyon", 4, "3348278", 4),
            city(3215, "Marseille", 4, "3348469", 4),
        ]),
    ]),
    country!(8155 "DE" "Germany" text false docs [1, 2] fees 3_500_000 3_500_000 8_000 channels 10 [
        region(0, "", &[
            city(3300, "Berlin", 30, "4930567", 5),
            city(3301, "Munich", 89, "4989215", 5),
            city(3302, "Hamburg", 40, "4940228", 5),
        ]),
    ]),
    country!(8190 "ES" "Spain" text false docs [1, 2] fees 4_000_000 4_000_000 9_000 channels 10 [
        region(0, "", &[city(3400, "Madrid", 91, "3491123", 4), city(3401, "Barcelona", 93, "3493220", 4)]),
    ]),
    country!(8178 "NL" "Netherlands" text false docs [2] fees 3_000_000 2_500_000 7_000 channels 10 [
        region(0, "", &[city(3500, "Amsterdam", 20, "3120808", 4), city(3501, "Rotterdam", 10, "3110307", 4)]),
    ]),
    country!(8160 "ID" "Indonesia" text false docs [1, 3] fees 15_000_000 18_000_000 12_000 channels 4 [
        region(0, "", &[city(3600, "Jakarta", 21, "62215091", 4), city(3601, "Surabaya", 31, "62313099", 4)]),
    ]),
    country!(8669 "AR" "Argentina" text false docs [] fees 15_000_000 10_000_000 10_000 channels 4 [
        region(0, "", &[city(128_791, "Buenos Aires", 113, "54113986", 4), city(132_655, "Rosario", 341, "54341512", 4)]),
    ]),
];

impl Country {
    pub(crate) fn has_regions(&self) -> bool {
        self.regions.iter().any(|region| region.id != 0)
    }

    pub(crate) fn find(id: i64) -> Option<&'static Self> {
        COUNTRIES.iter().find(|country| country.id == id)
    }

    pub(crate) fn of(iso: &str) -> Option<&'static Self> {
        COUNTRIES.iter().find(|country| country.iso == iso)
    }

    pub(crate) fn cities(&self) -> impl Iterator<Item = &'static City> + use<> {
        self.regions.iter().flat_map(|region| region.cities)
    }
}

impl City {
    /// How many numbers each city has on sale.
    const NUMBERS: usize = 40;

    /// The city's numbers, in order; the same ones every time for one seed.
    pub(crate) fn numbers(&self, seed: u64) -> Vec<u64> {
        let mut random = fastrand::Rng::with_seed(seed ^ (self.id.unsigned_abs() << 20));
        let room = 10_u64.pow(self.rest);
        let prefix: u64 = self.prefix.parse().unwrap_or_default();
        let mut chosen = std::collections::BTreeSet::new();
        while chosen.len() < Self::NUMBERS {
            chosen.insert(prefix * room + random.u64(..room));
        }
        chosen.into_iter().collect()
    }

    fn holds(&self, number: u64) -> bool {
        let text = number.to_string();
        text.len() == self.prefix.len() + self.rest as usize && text.starts_with(self.prefix)
    }
}

/// Where a number belongs.
pub(crate) fn home(number: u64) -> Option<(&'static Country, &'static Region, &'static City)> {
    let all = COUNTRIES.iter().flat_map(|country| country.regions.iter().map(move |region| (country, region)));
    all.flat_map(|(country, region)| region.cities.iter().map(move |city| (country, region, city)))
        .find(|(_, _, city)| city.holds(number))
}

/// The number that an identifier in a request names. The guide's examples use small ones: `4` is then the fourth
/// number of the inventory.
pub(crate) fn resolve(id: &str, seed: u64) -> Option<u64> {
    let id: u64 = id.trim().trim_start_matches('+').parse().ok()?;
    if id >= 1_000_000 {
        let (_, _, city) = home(id)?;
        return city.numbers(seed).contains(&id).then_some(id);
    }
    let index = usize::try_from(id).ok()?.checked_sub(1)?;
    let city = COUNTRIES.iter().flat_map(Country::cities).nth(index / City::NUMBERS)?;
    city.numbers(seed).get(index % City::NUMBERS).copied()
}
