import LintCore

/// Why a file or folder could not be checked or fixed.
struct FileProblem: Error, Equatable {
  /// What was to be written.
  enum Place: Hashable, Sendable {
    /// The file itself.
    case file
    /// A new file beside it.
    case folder
    /// The file itself, where there is none yet.
    case newFile
  }

  /// What is the matter with it.
  enum Cause: Error, Equatable, Sendable {
    /// There is no such file.
    case missing
    /// The symbolic link points to nothing.
    case danglingLink
    /// The symbolic links lead in a circle.
    case linkLoop
    /// The system does not let this user read it.
    case forbidden
    /// A folder stands where a file was to be read.
    case folder
    /// A file stands where a folder was to be.
    case file
    /// It is a pipe, a socket or a device.
    case special
    /// A folder that holds no copy.
    case noCopy
    /// A folder that holds no copy but what `.gitignore` leaves out.
    case ignoredCopy
    /// A folder that holds no copy but what a settings file leaves out; `settings` is its path as people read
    /// it.
    case excludedCopy(settings: String)
    /// The system could not read it, and says why.
    case unreadable(reason: String)
    /// Somebody wrote to the file while it was being read.
    case changedWhileRead
    /// The file is longer than ``FilePath/largestFile``.
    case tooLarge
    /// The file holds no character at all.
    case empty
    /// The file holds nothing but white space.
    case blank
    /// The file holds a byte that no text has; `at` is the offset of the first NUL.
    case binary(at: Int)
    /// Its bytes are no text, or cannot take the text that is to be written.
    case encoding(EncodingProblem)
    /// A line, 1-based, is longer than any paragraph.
    case hugeLine(line: Int, megabytes: Int)
    /// A list of paths names none.
    case emptyList
    /// The page could not be fixed.
    case unfixable(FixingError)
    /// The file no longer holds what was read.
    case changedMeanwhile
    /// The system does not let this user write there.
    case protected(Place)
    /// The new file could not be given to the owner of the old one.
    case foreign
    /// The new file could not be given to the group of the old one.
    case foreignGroup
    /// The disk is full, or the user has used up the share of it.
    case noSpace
    /// The system could not write it, and says why.
    case unwritable(reason: String)
    /// There is no baseline where one is to be read.
    case noBaseline
    /// The baseline was to go to a file of settings or acceptances.
    case baselineIsInForce
    /// A file stands where a new one was to be made.
    case present
    /// The log of fixes is one of the files that are to be fixed.
    case logIsCopy
    /// The log of fixes is called as copy is, and holds something else than fixes.
    case logIsOtherCopy
    /// The log of fixes is a file with settings or judgements.
    case logIsInForce
    /// The fixes could not be written into the log.
    case unrecorded(log: FilePath, reason: String)
  }

  /// The file or folder.
  let path: FilePath
  /// What is the matter with it.
  let cause: Cause

  /// The problem, with the path as people read it who work in `folder`.
  func shown(in folder: FilePath) -> FileProblem {
    FileProblem(path: path.shown(in: folder), cause: cause)
  }
}
