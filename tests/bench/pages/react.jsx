// The comparison page with React and react-hook-form: the least code that asks, keeps, and moves the focus to the new question.
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import questions from 'questions';
import './react.css';

const KEY = 'bench.react';
const kept = JSON.parse(localStorage.getItem(KEY)) ?? { place: 0, answers: {} };
const save = (what) => localStorage.setItem(KEY, JSON.stringify(what));

function Survey() {
  const [place, setPlace] = useState(kept.place);
  const { register, subscribe, getValues } = useForm({ defaultValues: kept.answers });
  const heading = useRef(null);
  const { id, text, help, options } = questions[place];

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => save({ place, answers: values }) }),
    [subscribe, place],
  );

  const go = (to) => {
    save({ place: to, answers: getValues() });
    setPlace(to);
  };
  useEffect(() => {
    heading.current.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [place]);

  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <p className="where">
        Kysymys {place + 1} / {questions.length}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {text}
      </h1>
      <p>{help}</p>
      <fieldset key={id}>
        <legend>Miten laajasti tämä toteutuu?</legend>
        {options.map(({ name, means }, at) => (
          <label key={at}>
            <input type="radio" value={at} {...register(id)} />
            <span>
              <b>{name}</b>
              {means && <small>{means}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="go">
        <button type="button" className="previous" disabled={place === 0} onClick={() => go(place - 1)}>
          Edellinen
        </button>
        <button type="button" className="next" disabled={place === questions.length - 1} onClick={() => go(place + 1)}>
          Seuraava
        </button>
      </p>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<Survey />);
