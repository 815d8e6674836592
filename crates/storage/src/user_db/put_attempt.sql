INSERT INTO attempts (attempt, quiz, course_version, begun_at, answers, submitted_at, points, questions, passed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (attempt) DO UPDATE SET
    quiz = excluded.quiz,
    course_version = excluded.course_version,
    begun_at = excluded.begun_at,
    answers = excluded.answers,
    submitted_at = excluded.submitted_at,
    points = excluded.points,
    questions = excluded.questions,
    passed = excluded.passed
