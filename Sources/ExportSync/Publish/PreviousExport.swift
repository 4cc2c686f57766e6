import Platform
import ThreatDomain

/// The present export of a folder, which the next one follows.
struct PreviousExport {
  let manifest: Manifest
  let sha256: String

  /// A part as it was last published.
  struct Part {
    let table: String
    let month: Month?
    let rows: Int64
    let sha256: String
    let isSealed: Bool
    let reason: String?
  }

  /// - Returns: `nil` where nothing was published yet.
  init?(in folder: String) throws(PublishError) {
    guard Files.kind(of: "\(folder)/latest.txt") != nil else { return nil }
    do {
      let offer = try ExportSource(folder: folder).offer()
      manifest = try Manifest(offer.manifest, file: offer.file)
      guard PreviousExport.serials.contains(manifest.serial), manifest.epoch >= 1 else {
        throw PublishError.unreadable(
          "\(folder): found serial \(manifest.serial) of epoch \(manifest.epoch) in \(offer.file), "
            + "expected a serial that another can follow")
      }
      sha256 = try Checksum.sha256(ofFiles: ["\(folder)/\(offer.file)"])[0]
    } catch let error as PublishError {
      throw error
    } catch let error as SyncError {
      throw .unreadable("\(folder): found an export that cannot be followed: \(error.finding)")
    } catch {
      throw .unreadable("\(folder): found an export that cannot be followed: \(error)")
    }
  }

  /// The allowed serials: `latest.txt` takes nine digits, and the next serial is one more.
  private static let serials = 1...999_999_998

  /// The published parts, by name.
  var parts: [String: Part] {
    let entries = manifest.resources.map { resource in
      let name = resource.partition.map { "\(resource.table)-\($0)" } ?? resource.table
      let part = Part(
        table: resource.table, month: resource.partition.flatMap { Month($0) },
        rows: resource.rows,
        sha256: String(resource.hash.dropFirst("sha256:".count)),
        isSealed: resource.sealed ?? false, reason: resource.reason)
      return (name, part)
    }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  /// The published months of a table.
  func months(of table: String) -> [Month] {
    manifest.resources.filter { $0.table == table }.compactMap {
      $0.partition.flatMap { Month($0) }
    }
  }
}
