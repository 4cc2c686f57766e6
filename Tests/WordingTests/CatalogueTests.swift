import Testing
import ThreatDomain

@testable import Wording

@Suite("The catalogue of terms")
struct CatalogueTests {
  @Test("has English words for every term, without blanks at their ends", arguments: Term.allCases)
  func english(term: Term) {
    let english = term.phrase.english
    #expect(!english.isEmpty && english.first != " " && english.last != " ")
    #expect(term.phrase.welsh != "")
  }

  @Test(
    "shows Welsh where it is attested or sure, and English where it is not",
    arguments: Term.allCases)
  func welsh(term: Term) {
    let phrase = term.phrase
    let shown = Words(.welsh)[term]
    switch phrase.certainty {
    case .attested, .sure: #expect(shown == phrase.welsh ?? phrase.english)
    case .unsure: #expect(shown == phrase.english)
    }
    #expect(Words(.english)[term] == phrase.english)
  }

  @Test("is shown in English just where it is listed as without Welsh", arguments: Term.allCases)
  func withoutWelsh(term: Term) {
    let isShownInWelsh = term.phrase.welsh != nil && term.phrase.certainty != .unsure
    #expect(Term.withoutWelsh.contains(term) != isShownInWelsh)
  }

  @Test("calls no doubt what it has no Welsh for")
  func certainty() {
    let doubted = Term.allCases.filter {
      $0.phrase.welsh == nil && $0.phrase.certainty != .attested
    }
    #expect(doubted.isEmpty)
  }

  @Test("never calls De Cymru a region: it is the Welsh name of a force")
  func southWales() {
    #expect(!Term.allCases.contains { $0.phrase.welsh?.contains("De Cymru") == true })
  }
}

@Suite("The codes of the export")
struct CodeTermsTests {
  private static func terms<Code: CaseIterable>(_ codes: Code.Type, _ term: (Code) -> Term)
    -> [String]
  {
    codes.allCases.map { Words(.english)[term($0)] }
  }

  @Test("have words of their own, code by code")
  func words() {
    let lists = [
      Self.terms(Confidence.self, \.term), Self.terms(AgreedPriority.self, \.term),
      Self.terms(ActorKind.self, \.term), Self.terms(ActorStatus.self, \.term),
      Self.terms(VictimType.self, \.term), Self.terms(LeadTier.self, \.term),
      Self.terms(InvestigationStatus.self, \.term), Self.terms(Strand.self, \.term),
      Self.terms(DisruptionGrade.self, \.term), Self.terms(EscalationRoute.self, \.term),
      Self.terms(EscalationState.self, \.term), Self.terms(ScoreSection.self, \.term),
    ]
    for list in lists { #expect(Set(list).count == list.count, "\(list)") }
  }
}
