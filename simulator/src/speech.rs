//! The speech of recorded calls, and its transcriptions.

use std::collections::HashMap;

use crate::clock::Millis;

/// A conversation: turns begin with the account's side and alternate.
#[derive(Debug)]
pub(crate) struct Conversation {
    pub(crate) summary: &'static str,
    pub(crate) score: &'static str,
    turns: &'static [&'static str],
}

const fn talk(summary: &'static str, score: &'static str, turns: &'static [&'static str]) -> Conversation {
    Conversation { summary, score, turns }
}

pub(crate) struct Language {
    pub(crate) code: &'static str,
    conversations: &'static [Conversation],
}

/// `{agent}` stands for a first name.
static LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        conversations: &[
            talk(
                "The client asked about a late parcel; the agent found it.",
                "4.6",
                &[
                    "Hello, thank you for calling. This is {agent}, how can I help?",
                    "Hi, my parcel has not arrived and I would like to know where it is.",
                    "Thank you for waiting. I see it in our depot, it will be with you tomorrow.",
                    "Great, that is all I wanted to know. Bye, {agent}.",
                    "Thank you and goodbye. Issue resolved.",
                ],
            ),
            talk(
                "The client disputed an invoice; the agent promised a refund.",
                "3.1",
                &[
                    "Hello, billing department, {agent} speaking.",
                    "Hello. My invoice is wrong, I was charged twice this month.",
                    "I am sorry to hear that. Maybe the payment was booked two times. May I check?",
                    "Nope, I have waited long enough. I want a refund.",
                    "Understood. I will refund the second payment today.",
                    "All right, thank you.",
                ],
            ),
            talk(
                "The client asked whether a phone was ready; the agent named a day.",
                "4.3",
                &[
                    "Hello, this is {agent}. Thank you for calling.",
                    "Hello. Is my new phone ready?",
                    "Maybe. Have you had a message from us?",
                    "Nope, nothing yet.",
                    "Then it will be ready tomorrow. Thank you for your patience.",
                    "Bye, {agent}.",
                ],
            ),
            talk(
                "The agent offered an upgrade; the client will think about it.",
                "3.8",
                &[
                    "Hello, this is {agent}. I am calling about your plan.",
                    "Yes, what about it?",
                    "We have an upgrade with more minutes for the same price.",
                    "Maybe. Please send me the details by email.",
                    "I will do that. Thank you for your time.",
                ],
            ),
        ],
    },
    Language {
        code: "de",
        conversations: &[
            talk(
                "Der Kunde fragte nach einer Lieferung.",
                "4.4",
                &[
                    "Guten Tag, hier ist {agent}. Wie kann ich helfen?",
                    "Guten Tag, meine Bestellung ist noch nicht angekommen.",
                    "Einen Moment bitte. Die Lieferung kommt morgen.",
                    "Vielen Dank und auf Wiederhören.",
                ],
            ),
            talk(
                "Der Kunde reklamierte eine Rechnung.",
                "2.9",
                &[
                    "Kundendienst, {agent} am Apparat.",
                    "Ihre Rechnung stimmt nicht, ich habe schon bezahlt.",
                    "Das tut mir leid, ich prüfe die Zahlung sofort.",
                    "Danke, ich warte auf Ihre Antwort.",
                ],
            ),
        ],
    },
    Language {
        code: "es",
        conversations: &[
            talk(
                "El cliente preguntó por una reserva.",
                "4.7",
                &[
                    "Hola, le atiende {agent}. ¿En qué puedo ayudarle?",
                    "Hola, quiero confirmar mi reserva para el viernes.",
                    "Su reserva está confirmada, gracias por llamar.",
                    "Muchas gracias, adiós.",
                ],
            ),
            talk(
                "El cliente canceló un pedido.",
                "3.0",
                &[
                    "Buenos días, soy {agent}.",
                    "Buenos días, quiero cancelar mi pedido y un reembolso.",
                    "De acuerdo, el reembolso llega en tres días.",
                    "Gracias.",
                ],
            ),
        ],
    },
    Language {
        code: "fr",
        conversations: &[
            talk(
                "Le client a confirmé un rendez-vous.",
                "4.5",
                &[
                    "Bonjour, {agent} à l'appareil. Que puis-je faire pour vous ?",
                    "Bonjour, je voudrais confirmer mon rendez-vous de demain.",
                    "C'est noté, merci de votre appel.",
                    "Merci, au revoir.",
                ],
            ),
            talk(
                "Le client a signalé une erreur de facture.",
                "2.8",
                &[
                    "Service client, {agent}, bonjour.",
                    "Bonjour, il y a une erreur sur ma facture.",
                    "Je suis désolé, je corrige la facture tout de suite.",
                    "Merci beaucoup.",
                ],
            ),
        ],
    },
    Language {
        code: "it",
        conversations: &[talk(
            "Il cliente ha chiesto di una consegna.",
            "4.2",
            &[
                "Buongiorno, sono {agent}. Come posso aiutarla?",
                "Buongiorno, il mio pacco non è arrivato.",
                "La consegna è prevista per domani mattina.",
                "Grazie mille, arrivederci.",
            ],
        )],
    },
];

const AGENTS: [&str; 6] = ["Larry", "Anna", "Richard", "Maria", "Jonas", "Chloe"];

/// Which conversation a call was, and with whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Script {
    language: u8,
    conversation: u8,
    agent: u8,
}

/// One thing said.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    pub(crate) agent: bool,
    pub(crate) text: String,
}

#[expect(clippy::cast_possible_truncation, reason = "the tables are small")]
impl Script {
    pub(crate) fn choose(random: &mut fastrand::Rng, iso: &str) -> Self {
        let code = match iso {
            "DE" => "de",
            "ES" => "es",
            "FR" => "fr",
            "IT" => "it",
            _ => "en",
        };
        let language = LANGUAGES.iter().position(|language| language.code == code).unwrap_or_default();
        let conversation = random.usize(..LANGUAGES[language].conversations.len());
        Self { language: language as u8, conversation: conversation as u8, agent: random.u8(..AGENTS.len() as u8) }
    }

    pub(crate) fn language(self) -> &'static str {
        LANGUAGES[usize::from(self.language)].code
    }

    pub(crate) fn conversation(self) -> &'static Conversation {
        &LANGUAGES[usize::from(self.language)].conversations[usize::from(self.conversation)]
    }

    /// The words of each side. The person who placed the call is greeted by the other.
    pub(crate) fn turns(self) -> Vec<Turn> {
        let name = AGENTS[usize::from(self.agent)];
        let turns = self.conversation().turns.iter().enumerate();
        turns.map(|(index, text)| Turn { agent: index % 2 == 0, text: text.replace("{agent}", name) }).collect()
    }

    /// All that one side says, or both, in lower case.
    pub(crate) fn said(self, side: Option<bool>) -> String {
        let turns = self.turns().into_iter().filter(|turn| side.is_none_or(|agent| turn.agent == agent));
        turns.map(|turn| turn.text.to_lowercase()).collect::<Vec<_>>().join("\n")
    }
}

/// A transcription that was asked for later.
#[derive(Clone, Debug)]
pub(crate) struct Redone {
    pub(crate) language: Option<String>,
    pub(crate) at: Millis,
    pub(crate) script: Script,
    pub(crate) failed: bool,
}

/// Transcriptions made on request, by call.
pub(crate) type Transcriptions = HashMap<u128, Redone>;
