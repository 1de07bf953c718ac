//! Facts about phone numbers: their country, its networks and its prices.

use crate::money::Money;

/// A country as messages, calls and validation see it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) iso: &'static str,
    pub(crate) name: &'static str,
    pub(crate) mcc: &'static str,
    /// Network code and name of each carrier.
    pub(crate) carriers: &'static [(&'static str, &'static str)],
    pub(crate) timezone: &'static str,
    pub(crate) sms: Money,
    pub(crate) minute: Money,
    /// Whether reachability and roaming can be looked up.
    pub(crate) lookup: bool,
}

macro_rules! places {
    ($($iso:literal $name:literal $mcc:literal [$($mnc:literal $carrier:literal),*] $zone:literal $sms:literal $minute:literal $lookup:literal)*) => {
        &[$(Place {
            iso: $iso, name: $name, mcc: $mcc, carriers: &[$(($mnc, $carrier)),*], timezone: $zone,
            sms: Money::micros($sms), minute: Money::micros($minute), lookup: $lookup,
        }),*]
    };
}

/// Prices in millionths of a dollar: of an SMS segment, of a minute.
static PLACES: &[Place] = places! {
    "US" "United States" "310" ["260" "T-Mobile USA", "410" "AT&T Mobility", "004" "Verizon Wireless"] "UTC-05:00" 7_500 5_900 true
    "CA" "Canada" "302" ["720" "Rogers", "610" "Bell Mobility", "220" "Telus"] "UTC-05:00" 8_000 6_200 true
    "GB" "United Kingdom" "234" ["10" "O2 UK", "15" "Vodafone UK", "30" "EE"] "UTC+00:00" 47_500 18_000 true
    "FR" "France" "208" ["01" "Orange France", "10" "SFR", "20" "Bouygues Telecom"] "UTC+01:00" 68_000 27_000 true
    "DE" "Germany" "262" ["01" "Telekom Deutschland", "02" "Vodafone Germany", "03" "O2 Germany"] "UTC+01:00" 91_000 25_000 true
    "ES" "Spain" "214" ["01" "Vodafone Spain", "03" "Orange Spain", "07" "Movistar"] "UTC+01:00" 74_000 22_000 true
    "IT" "Italy" "222" ["01" "TIM", "10" "Vodafone Italy", "88" "WindTre"] "UTC+01:00" 76_000 29_000 true
    "NL" "Netherlands" "204" ["04" "Vodafone Netherlands", "08" "KPN", "16" "Odido"] "UTC+01:00" 89_000 24_000 true
    "PT" "Portugal" "268" ["01" "Vodafone Portugal", "06" "MEO"] "UTC+00:00" 41_000 31_000 true
    "SE" "Sweden" "240" ["01" "Telia", "07" "Tele2"] "UTC+01:00" 52_000 20_000 true
    "PL" "Poland" "260" ["02" "T-Mobile Polska", "03" "Orange Polska"] "UTC+01:00" 32_000 19_000 true
    "IE" "Ireland" "272" ["01" "Vodafone Ireland", "02" "Three Ireland"] "UTC+00:00" 63_000 21_000 true
    "CH" "Switzerland" "228" ["01" "Swisscom", "02" "Sunrise"] "UTC+01:00" 69_000 34_000 true
    "AT" "Austria" "232" ["01" "A1", "03" "Magenta"] "UTC+01:00" 84_000 28_000 true
    "AU" "Australia" "505" ["01" "Telstra", "02" "Optus", "03" "Vodafone Australia"] "UTC+10:00" 43_000 26_000 true
    "ID" "Indonesia" "510" ["10" "Telkomsel", "01" "Indosat", "11" "XL Axiata"] "UTC+07:00" 310_000 64_000 true
    "SG" "Singapore" "525" ["01" "Singtel", "03" "M1", "05" "StarHub"] "UTC+08:00" 39_000 15_000 true
    "AE" "United Arab Emirates" "424" ["02" "Etisalat", "03" "du"] "UTC+04:00" 96_000 180_000 true
    "IN" "India" "404" ["10" "Airtel", "20" "Vodafone Idea"] "UTC+05:30" 58_000 17_000 false
    "JP" "Japan" "440" ["10" "NTT Docomo", "20" "SoftBank"] "UTC+09:00" 72_000 61_000 false
    "BR" "Brazil" "724" ["05" "Claro", "06" "Vivo"] "UTC-03:00" 35_000 43_000 false
    "MX" "Mexico" "334" ["020" "Telcel", "050" "AT&T Mexico"] "UTC-06:00" 42_000 21_000 false
    "AR" "Argentina" "722" ["070" "Movistar Argentina", "310" "Claro Argentina"] "UTC-03:00" 66_000 38_000 false
    "ZA" "South Africa" "655" ["01" "Vodacom", "10" "MTN"] "UTC+02:00" 28_000 47_000 false
};

/// Prices where the table has no country.
const ELSEWHERE: (Money, Money) = (Money::micros(95_000), Money::micros(120_000));

pub(crate) fn place(iso: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.iso == iso)
}

/// A phone number that can be dialled.
#[derive(Clone, Debug)]
pub(crate) struct Phone {
    pub(crate) digits: String,
    /// ISO code of the country, where the numbering plan gives one.
    pub(crate) iso: Option<&'static str>,
}

impl Phone {
    /// Reads a number in any usual spelling. `None` where it has not 7 to 15 digits.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let digits = digits(text)?;
        let iso = phonenumber::parse(None, format!("+{digits}"))
            .ok()
            .and_then(|number| number.country().id())
            .map(|country| country.as_ref().to_owned())
            .and_then(|iso| place(&iso).map(|place| place.iso).or_else(|| intern(&iso)));
        Some(Self { digits, iso })
    }

    pub(crate) fn place(&self) -> Option<&'static Place> {
        self.iso.and_then(place)
    }

    pub(crate) fn sms_price(&self) -> Money {
        self.place().map_or(ELSEWHERE.0, |place| place.sms)
    }

    pub(crate) fn minute_price(&self) -> Money {
        self.place().map_or(ELSEWHERE.1, |place| place.minute)
    }

    pub(crate) fn is_north_american(&self) -> bool {
        matches!(self.iso, Some("US" | "CA"))
    }

    /// The carrier that an invented subscriber register names: the same one every time.
    pub(crate) fn carrier(&self) -> Option<(&'static str, &'static str, &'static str)> {
        let place = self.place()?;
        let last = self.digits.bytes().map(usize::from).sum::<usize>();
        let (mnc, carrier) = place.carriers.get(last % place.carriers.len().max(1))?;
        Some((place.mcc, mnc, carrier))
    }
}

/// Codes of the countries that only the numbering plan knows.
fn intern(iso: &str) -> Option<&'static str> {
    const OTHERS: &[&str] = &[
        "BE", "BG", "CL", "CN", "CO", "CY", "CZ", "DK", "EE", "EG", "FI", "GR", "HK", "HR", "HU", "IL", "KE", "KR",
        "LT", "LU", "LV", "MA", "MT", "MY", "NG", "NO", "NZ", "PE", "PH", "PK", "RO", "RS", "RU", "SA", "SI", "SK",
        "TH", "TR", "TW", "UA", "VN",
    ];
    OTHERS.iter().find(|known| **known == iso).copied()
}

/// The digits of a number: with or without `+`, spaces, dots, dashes and parentheses.
pub(crate) fn digits(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix('+').unwrap_or(text);
    if !rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '(' | ')')) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    (7..=15).contains(&digits.len()).then_some(digits)
}

/// Whether two spellings name the same sender or recipient.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one == other || digits(one).is_some_and(|one| digits(other) == Some(one))
}

#[cfg(test)]
mod tests {
    use super::{Phone, digits};

    #[test]
    fn knows_countries() {
        for (text, iso) in
            [("+44 7537 151866", "GB"), ("13137890021", "US"), ("16132220100", "CA"), ("6281234567890", "ID")]
        {
            assert_eq!(Phone::read(text).and_then(|phone| phone.iso), Some(iso), "{text}");
        }
        assert_eq!(digits("Wavix"), None);
        assert_eq!(digits("12345"), None);
    }
}
