import Testing
import ThreatDomain

@testable import Wording

@Suite("The catalogue of terms")
struct CatalogueTests {
  @Test("has English words for every term, without blanks at their ends", arguments: Term.allCases)
  func english(term: Term) {
    let english = term.phrase.english
    #expect(!english.isEmpty && english.first != " " && english.last != " ")
  }

  @Test(
    "has Welsh words for every term, without blanks at their ends", arguments: Term.allCases)
  func welsh(term: Term) {
    let welsh = term.phrase.welsh
    #expect(!welsh.isEmpty && welsh.first != " " && welsh.last != " ")
    #expect(Words(.welsh)[term] == welsh && Words(.english)[term] == term.phrase.english)
  }

  @Test("writes a term alike in both languages only where it says so", arguments: Term.allCases)
  func alike(term: Term) {
    let phrase = term.phrase
    #expect((phrase.welsh == phrase.english) == (phrase.certainty == .same))
  }

  @Test("writes alike only names, abbreviations and words that both languages have")
  func same() {
    let alike = Term.allCases.filter { $0.phrase.certainty == .same }.map(\.phrase.english)
    #expect(
      Set(alike) == [
        // Signs and abbreviations.
        "#", "4P", "P1+P2", "<100k", "OCGM", "Id", "£",
        // Names of bodies.
        "NCA", "NECC", "ROCU",
        // Welsh words too.
        "Grid", "GRID", "AGENDA", "Agenda", "Model",
        // What both are told on switching.
        "Cymraeg: drafft",
      ])
  }

  @Test("never calls De Cymru a region: it is the Welsh name of a force")
  func southWales() {
    #expect(!Term.allCases.contains { $0.phrase.welsh.contains("De Cymru") })
  }
}

@Suite("The codes of the export")
struct CodeTermsTests {
  private static func terms<Code: CaseIterable>(_ codes: Code.Type, _ term: (Code) -> Term)
    -> [Term]
  {
    codes.allCases.map(term)
  }

  @Test("have words of their own, code by code, in each language", arguments: Language.allCases)
  func words(language: Language) {
    let lists = [
      Self.terms(Confidence.self, \.term), Self.terms(AgreedPriority.self, \.term),
      Self.terms(ActorKind.self, \.term), Self.terms(ActorStatus.self, \.term),
      Self.terms(VictimType.self, \.term), Self.terms(LeadTier.self, \.term),
      Self.terms(InvestigationStatus.self, \.term), Self.terms(Strand.self, \.term),
      Self.terms(DisruptionGrade.self, \.term), Self.terms(EscalationRoute.self, \.term),
      Self.terms(EscalationState.self, \.term), Self.terms(ScoreSection.self, \.term),
    ]
    for list in lists.map({ $0.map { Words(language)[$0] } }) {
      #expect(Set(list).count == list.count, "\(list)")
    }
  }
}
